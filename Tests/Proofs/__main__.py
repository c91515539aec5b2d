"""Tries what SECURITY.md promises, in many cases, and prints a table.

  .ci/proofs              in a few minutes
  .ci/proofs --long       all cases, in an hour or two; build for release first and set ASSAY to that program
  .ci/proofs faults       one of them
"""

import importlib
import json
import os
import resource
import subprocess
import sys
import time

import proof

NAMES = ["bad_document", "killed", "faults", "worker_faults", "memory", "sameness", "reach", "naughty", "readers", "files"]
# Beside other work a run whose worker's call fails has hung, one time in some hundred: not for a continuous build.
LONG = ["worker_faults"]


def one(name, long):
    """Tries one claim in this process, and prints what came of it as JSON."""
    module = importlib.import_module(name)
    trial = proof.Proof(long)
    started = time.monotonic()
    try:
        module.prove(trial)
    finally:
        trial.close()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(json.dumps({
        "title": module.__doc__.splitlines()[0].rstrip("."), "cases": trial.cases, "failures": trial.failures,
        "seconds": round(time.monotonic() - started), "peak": peak,
    }))


def main(words):
    long = "--long" in words
    words = [word for word in words if word != "--long"]
    if words[:1] == ["--one"]:
        return one(words[1], long)
    print("| Claim | Cases | Hold | Time | Peak memory |\n| --- | ---: | ---: | ---: | ---: |", flush=True)
    failed = False
    for name in words or [name for name in NAMES if long or name not in LONG]:
        options = ["--one", name] + (["--long"] if long else [])
        done = subprocess.run([sys.executable, os.path.dirname(os.path.abspath(__file__)), *options], stdout=subprocess.PIPE, text=True)
        if done.returncode != 0 or not done.stdout.strip():
            print(f"{name}: the proof itself broke", flush=True)
            failed = True
            continue
        result = json.loads(done.stdout.splitlines()[-1])
        hold = result["cases"] - len(result["failures"])
        print(f"| {result['title']} | {result['cases']} | {hold} | {result['seconds']} s | {result['peak']} MiB |", flush=True)
        for failure in result["failures"][:40]:
            print(f"  {failure}", flush=True)
        failed = failed or bool(result["failures"]) or result["cases"] == 0
    return 1 if failed else 0


sys.exit(main(sys.argv[1:]))
