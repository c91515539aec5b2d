"""A call that fails is told, and the run before stays whole.

Every write, flush, rename, close, opening and the like of the program's first thread fails once, as on a full or broken disk.
"""

import strace
from killed import start
from proof import spread

FAULTS = {
    "write": ["ENOSPC", "EIO", "EDQUOT"], "pwrite64": ["ENOSPC", "EIO"], "fsync": ["EIO", "ENOSPC"], "fdatasync": ["EIO"],
    "ftruncate": ["EIO"], "rename": ["EIO"], "renameat": ["EIO", "EROFS"], "renameat2": ["EIO", "EROFS"], "mkdirat": ["ENOSPC", "EROFS"],
    "openat": ["ENOSPC", "EIO", "EMFILE"], "close": ["EIO"], "unlinkat": ["EIO"], "pread64": ["EIO"], "read": ["EIO"], "fstat": ["EIO"],
    "flock": ["EIO"], "getdents64": ["EIO"],
}


def prove(proof):
    proof.applicants(6)
    proof.shortlist("before", day="2025-01-01")
    proof.shortlist("after")
    before, after = proof.seal("before"), proof.seal("after")
    for state in [[], ["--state", "state.sqlite"]]:
        words = proof.words("run", "-q", *state)
        start(proof)
        counts = strace.counted(proof, words, list(FAULTS))
        for call, errors in FAULTS.items():
            points = [(error, n) for error in (errors if proof.long else errors[:1]) for n in range(1, counts[call] + 1)]
            for error, number in points if proof.long else spread(points, 4):
                start(proof)
                done = proof.run(*words, before=strace.injecting(call, f"error={error}", number))
                proof.case(f"{call} {number} of {counts[call]} {error}{' with a state' if state else ''}", problem(proof, done, words, before, after))


def problem(proof, done, words, before, after):
    told = done.stderr.decode(errors="replace")
    status, seal = done.returncode, proof.seal("run")
    if status < 0 or status > 128:
        return f"crashed, {status}: {told[-200:]}"
    if proof.mixture("run"):
        return f"ended with {status}, and {proof.mixture('run')}"
    if status == 0 and seal != after:
        return "ended with 0, and the run is not the right one"
    if status == 1 and "not read: unreadable" not in told and "not read: reader-ended" not in told and seal != after:
        return f"ended with 1, and the run is not the right one: {told[-200:]}"
    if status not in (0, 1) and seal not in (before, after):
        return f"ended with {status}, and the run before is gone"
    if status != 0 and len(told.strip()) == 0:
        return f"ended with {status} and said nothing"
    again = proof.run(*words)
    if again.returncode != 0 or proof.seal("run") != after:
        return f"after {status}, the next run ended with {again.returncode}, other bytes: {proof.seal('run') != after}"
    return f"left over: {proof.leftovers('run')}" if proof.leftovers("run") else None
