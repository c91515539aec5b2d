"""A reader that polls while runs are published never sees a mixture.

It opens the folder, reads the seal and every file below it, and begins again where the folder was replaced meanwhile.
"""

import hashlib
import os
import threading


def prove(proof):
    proof.applicants(3)
    days = ["2025-01-01", "2026-11-22"]
    seals = []
    for day in days:
        proof.shortlist("run", day=day)
        seals.append(proof.seal("run"))
    stop = threading.Event()
    seen, troubles = [], []

    def poll():
        while not stop.is_set():
            found, trouble = look(proof.scratch / "run")
            if trouble:
                troubles.append(trouble)
            elif found:
                seen.append(found)

    thread = threading.Thread(target=poll)
    thread.start()
    for index in range(100 if proof.long else 24):
        done = proof.shortlist("run", "-q", day=days[index % 2])
        proof.case(f"run {index}", None if done.returncode == 0 else f"ended with {done.returncode}")
    stop.set()
    thread.join()
    for found in seen:
        proof.case("a look", None if found in seals else "neither the one run nor the other")
    for trouble in troubles:
        proof.case("a look", trouble)


def look(path):
    """The seal of the run, every file of which was read; or what is wrong."""
    try:
        folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        return None, f"no run: {error}"
    try:
        seal = content("COMPLETE", folder).decode()
        for line in seal.splitlines():
            digest, name = line.split("  ", 1)
            if hashlib.sha256(content(name, folder)).hexdigest() != digest:
                return None, f"{name} is of another run"
        return seal, None
    except FileNotFoundError:
        return None, None  # it was replaced and removed
    finally:
        os.close(folder)


def content(name, folder):
    descriptor = os.open(name, os.O_RDONLY, dir_fd=folder)
    with os.fdopen(descriptor, "rb") as file:
        return file.read()
