"""Runs the program under strace: with calls that fail, with a kill at a call, or with a list of its calls."""

import collections
import re
import shutil
import sys

if not shutil.which("strace"):
    sys.exit("this takes strace: sudo apt-get install -y strace")

LINE = re.compile(r"^(?:\d+ +)?([a-z_0-9]+)\(")


def counted(proof, words, calls):
    """How often the first thread of the program makes each of the calls, in a run that goes well."""
    log = proof.scratch / "calls"
    proof.run(*words, before=["strace", "-o", str(log), "-e", "trace=" + ",".join(calls)])
    found = collections.Counter()
    for line in log.read_text(errors="replace").splitlines():
        match = LINE.match(line)
        if match and match[1] in calls:
            found[match[1]] += 1
    return found


def injecting(call, what, number):
    """What is put before the program so that its call number `number` ends as `what` says."""
    return ["strace", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{what}:when={number}"]
