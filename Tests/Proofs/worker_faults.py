"""A call that fails in a worker costs a document or is told, and the run before stays whole.

Calls that open, read, map and talk fail in every process that the program starts, the N-th of each one's own.
"""

import collections
import re

import strace
from faults import problem
from killed import start
from proof import spread

FAULTS = {
    "openat": ["EMFILE", "EIO"], "read": ["EIO"], "fstat": ["EIO"], "mmap": ["ENOMEM"], "brk": ["ENOMEM"], "close": ["EIO"],
    "sendto": ["EPIPE", "ENOMEM"], "recvfrom": ["EIO"], "recvmsg": ["EIO"], "sendmsg": ["ENOMEM"], "poll": ["EINTR", "ENOMEM"],
    "write": ["EPIPE"], "clone": ["EAGAIN"], "clone3": ["EAGAIN"], "prctl": ["EPERM"], "prlimit64": ["EPERM"], "seccomp": ["EINVAL"],
    "landlock_create_ruleset": ["ENOSYS"], "landlock_restrict_self": ["EPERM"], "memfd_create": ["EMFILE"],
}
# Before, the system's loader maps the program's own libraries.
FIRST = {"mmap": 150, "openat": 40, "read": 30, "fstat": 30, "close": 30}
LINE = re.compile(r"^(\d+) +([a-z_0-9]+)\(")


def prove(proof):
    proof.applicants(6)
    proof.shortlist("before", day="2025-01-01")
    proof.shortlist("after")
    before, after = proof.seal("before"), proof.seal("after")
    words = proof.words("run", "-q")
    start(proof)
    counts = most(proof, words)
    for call, errors in FAULTS.items():
        points = [(error, n) for error in (errors if proof.long else errors[:1]) for n in range(FIRST.get(call, 1), counts[call] + 1)]
        for error, number in spread(points, 24 if proof.long else 3):
            start(proof)
            done = proof.run(*words, before=["strace", "-f", *strace.injecting(call, f"error={error}", number)[1:]])
            # Without memory the language's runtime ends the program; what stood there before must stand.
            told = None if ends(call, done) and not proof.mixture("run") else problem(proof, done, words, before, after)
            proof.case(f"{call} {number} of {counts[call]} {error} in every process", told)


def ends(call, done):
    """Whether the program ended because it got no memory."""
    return call in ("mmap", "brk") and done.returncode < 0


def most(proof, words):
    """How often one process makes each of the calls, at most, in a run that goes well."""
    log = proof.scratch / "calls"
    proof.run(*words, before=["strace", "-f", "-o", str(log), "-e", "trace=" + ",".join(FAULTS)])
    found = collections.defaultdict(collections.Counter)
    for line in log.read_text(errors="replace").splitlines():
        match = LINE.match(line)
        if match and match[2] in FAULTS:
            found[match[1]][match[2]] += 1
    return {call: max((counter[call] for counter in found.values()), default=0) for call in FAULTS}
