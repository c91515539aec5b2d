"""The same bytes whatever the jobs, the order of files, the locale, the time zone and the clock.

What is printed counts too. The clock is moved with faketime.
"""

import itertools
import os
import random
import shutil

CLOCKS = [None, "@2031-02-03 04:05:06", "@1999-12-31 23:59:58"]
ZONES = ["UTC", "Pacific/Kiritimati", "America/New_York"]
LOCALES = ["C", "C.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"]


def prove(proof):
    proof.applicants(24)
    names = sorted(os.listdir(proof.scratch / "applicants"))
    seen = None
    if not shutil.which("faketime"):
        print("the clock is not moved: there is no faketime")
    combinations = list(itertools.product([1, 2, 3, 4, 8, 16], CLOCKS, ZONES, LOCALES))
    random.Random(3).shuffle(combinations)
    for index, (jobs, clock, zone, locale) in enumerate(combinations[: len(combinations) if proof.long else 9]):
        order = names[:]
        random.Random(index).shuffle(order)
        folder = proof.scratch / "applicants"
        folder.rename(proof.scratch / "old")
        folder.mkdir()
        for name in order:
            shutil.move(proof.scratch / "old" / name, folder / name)
        (proof.scratch / "old").rmdir()
        env = {"TZ": zone, "LC_ALL": locale, "LANG": locale, "MALLOC_PERTURB_": str(index % 256)}
        before = ["faketime", "-f", clock] if clock and shutil.which("faketime") else []
        words = proof.words("run")
        words[words.index("--jobs") + 1] = str(jobs)
        done = proof.run(*words, env=env, before=before)
        found = (done.returncode, done.stdout, proof.seal("run"))
        seen = seen or found
        proof.case(f"{jobs} jobs, {clock}, {zone}, {locale}", None if found == seen and found[0] == 0 else f"differs, ended with {done.returncode}: {done.stderr.decode()[-200:]}")
