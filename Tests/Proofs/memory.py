"""With little memory a run has the right bytes, or what failed is named.

First the workers are given 64 to 768 MiB, then the whole program and all that it starts.
"""

import subprocess

from proof import ASSAY

STEPS = range(64, 769, 16)


def prove(proof):
    proof.applicants(8)
    body = "<p>" + "Built services in Python. " * 40 + "</p>"
    proof.write("applicants/large.html", "<html><body>" + body * 1000 + "</body></html>")
    done = proof.shortlist("good", "-q")
    assert done.returncode == 0, done.stderr
    good, seal = proof.lines("good"), proof.seal("good")
    steps = STEPS if proof.long else STEPS[::6]
    for step in steps:
        done = proof.shortlist("run", "-q", "--worker-memory", str(step))
        proof.case(f"workers with {step} MiB", of_workers(proof, done, good, seal))
    for step in steps:
        proof.shortlist("whole", "-q", day="2025-01-01")
        before = proof.seal("whole")
        limit = ["prlimit", f"--as={step << 20}", "--core=0", "--"]
        done = proof.shortlist("whole", "-q", before=limit, env={"SWIFT_BACKTRACE": "enable=no"})
        # Where not even the program's own file can be mapped, the kernel ends it before its first instruction.
        if done.returncode < 0 and not can_be_loaded(limit) and proof.seal("whole") == before:
            proof.case(f"everything with {step} MiB", None)
            continue
        proof.case(f"everything with {step} MiB", of_all(proof, done, seal, before, good))


def can_be_loaded(limit):
    return subprocess.run([*limit, ASSAY, "--version"], capture_output=True).returncode >= 0


def of_workers(proof, done, good, seal):
    if done.returncode == 0:
        return None if proof.seal("run") == seal else "other bytes"
    if done.returncode != 1:
        return f"ended with {done.returncode}: {done.stderr.decode()[-200:]}"
    if proof.mixture("run"):
        return proof.mixture("run")
    found = proof.lines("run")
    if set(found) | set_aside(proof, "run") != set(good):
        return "somebody is lost"
    for person, lines in found.items():
        if lines != good[person] and b"reader-ended: " not in b"".join(lines):
            return f"{person} has other bytes and no cause"
    return None


def of_all(proof, done, seal, before, good):
    now = proof.seal("whole")
    if done.returncode == 0:
        return None if now == seal else "ended with 0 and other bytes"
    if proof.mixture("whole"):
        return f"ended with {done.returncode}, and {proof.mixture('whole')}"
    if done.returncode == 1:
        return of_lines(proof, good)
    if not done.stderr.strip():
        return f"ended with {done.returncode} and said nothing"
    return None if now == before else f"ended with {done.returncode}, and the run before is gone"


def of_lines(proof, good):
    found = proof.lines("whole")
    wrong = [p for p, lines in found.items() if lines != good[p] and b"reader-ended: " not in b"".join(lines)]
    return f"{wrong[0]} has other bytes and no cause" if wrong else None


def set_aside(proof, output):
    import json

    return {aside["candidate"] for aside in json.loads((proof.scratch / output / "shortlist.json").read_bytes())["setAside"]}
