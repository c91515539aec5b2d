"""Killed at any write or at any moment, a run leaves the run before whole, and the next ends in the same bytes.

Killed with SIGKILL when it makes a call that writes, and after random times; then it is started again with the same state.
"""

import random
import subprocess
import time

import proof as shared
import strace
from proof import spread

CALLS = ["write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "renameat2", "mkdirat", "mkdir", "unlinkat", "unlink", "openat"]


def prove(proof):
    proof.applicants(8)
    proof.shortlist("before", day="2025-01-01")
    proof.shortlist("after")
    before, after = proof.seal("before"), proof.seal("after")
    assert before and after and before != after
    words = proof.words("run", "--state", "state.sqlite", "-q")
    start(proof)
    counts = strace.counted(proof, words, CALLS)
    points = [(call, n) for call in CALLS for n in range(1, counts[call] + 1) if call != "openat" or n > counts[call] * 2 // 3]
    for call, number in spread(points, 100 if proof.long else 16):
        start(proof)
        proof.run(*words, before=strace.injecting(call, "signal=KILL", number))
        proof.case(f"{call} {number}", problem(proof, words, before, after))
    start(proof)
    began = time.monotonic()
    proof.run(*words)
    whole = time.monotonic() - began
    moments = random.Random(5)
    for index in range(100 if proof.long else 16):
        start(proof)
        moment = moments.uniform(0, whole)
        process = subprocess.Popen([shared.ASSAY, *words], cwd=proof.scratch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.kill()
        process.wait()
        proof.case(f"after {moment:.3f} s", problem(proof, words, before, after))


def start(proof):
    """An older run stands there, and nothing is known."""
    for path in proof.scratch.glob("state.sqlite*"):
        path.unlink()
    subprocess.run("rm -rf run .run.*; cp -a before run", shell=True, cwd=proof.scratch, check=True)


def problem(proof, words, before, after):
    if proof.seal("run") not in (before, after):
        return "a reader finds neither the run before nor the next"
    if proof.mixture("run"):
        return proof.mixture("run")
    done = proof.run(*words)
    if done.returncode != 0:
        return f"the next run ended with {done.returncode}: {done.stderr.decode()[-200:]}"
    if proof.seal("run") != after:
        return "the next run has other bytes"
    return proof.mixture("run") or (f"left over: {proof.leftovers('run')}" if proof.leftovers("run") else None)
