"""No connection, and no file opened outside of input, output and system.

Under strace, with all that the program starts, over documents that ask for other files and for the network.
"""

import os
import re

import proof as shared

# With -y, strace says where what was opened really lies.
OPEN = re.compile(r"^\d+ +(?:openat|open|openat2|creat)\b.*?\b(O_[A-Z_|]+)?.*= \d+<(/.*?)>$")
RESUMED = re.compile(r"^\d+ +<\.\.\. \w+ resumed>")
FLAGS = re.compile(r"\bO_[A-Z_|]+")


def prove(proof):
    proof.applicants(4)
    canary = proof.scratch / "canary.txt"
    proof.write("canary.txt", "canary-word")
    url = canary.as_uri()
    hostile = {
        "entity.xml": f'<!DOCTYPE r [<!ENTITY x SYSTEM "{url}">]><r><p>Built it. &x;</p></r>',
        "http.xml": '<!DOCTYPE r SYSTEM "http://example.com/r.dtd"><r><p>Built it.</p></r>',
        "parameter.xml": f'<!DOCTYPE r [<!ENTITY % x SYSTEM "{url}">%x;]><r><p>Built it.</p></r>',
        "include.xml": f'<r xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{url}" parse="text"/><p>Built it.</p></r>',
        "style.xml": f'<?xml-stylesheet href="{url}"?><r><p>Built it.</p></r>',
        "page.html": f'<html><head><link rel=stylesheet href="http://example.com/a.css"><base href="{url}"></head><body><img src="http://example.com/a.png"><iframe src="{url}"></iframe><p>Built it.</p></body></html>',
        "text.rtf": "{\\rtf1 Built it. {\\field{\\*\\fldinst INCLUDETEXT \"" + str(canary) + "\"}}{\\*\\template http://example.com/a.dot}}",
        "markdown.md": f"![x]({url}) <img src='http://example.com/a.png'> Built it.",
    }
    for name, text in hostile.items():
        proof.write(f"applicants/hostile-{name}", text)
    for file in sorted((shared.ROOT / "fixtures/candidates").rglob("*")):
        if file.suffix in (".pdf", ".docx", ".odt", ".eml", ".zip", ".rtf"):
            proof.write(f"applicants/{file.parent.name}-{file.name}", file.read_bytes())
    log = proof.scratch / "calls"
    temporary = proof.scratch / "temporary"
    temporary.mkdir()
    done = proof.shortlist(
        "run", "--state", "state.sqlite", "--allow-partial", before=["strace", "-f", "-y", "-s", "4096", "-o", str(log), "-e", "trace=%network,open,openat,openat2,creat"],
        env={"TMPDIR": str(temporary)}, timeout=900)
    proof.case("the run is made", None if done.returncode == 0 else f"ended with {done.returncode}: {done.stderr.decode()[-300:]}")
    network = set()
    opened = {}
    for line in whole(log.read_text(errors="replace").splitlines()):
        words = line.split(None, 1)[1]
        call = words.split("(")[0]
        # What the kernel refuses a worker is refused; the rest is between our own processes, over pairs of sockets.
        if call in ("connect", "bind", "listen", "accept", "accept4", "sendto", "socket") and not words.rstrip().endswith("EPERM (Operation not permitted)"):
            if call != "sendto" or "sin_addr" in words or "sun_path" in words:
                network.add(words[:160])
        match = OPEN.match(line)
        if match:
            opened.setdefault(match[2], set()).update(FLAGS.findall(line))
    proof.case("no connection", "; ".join(sorted(network)) or None)
    for path, flags in sorted(opened.items()):
        proof.case(f"opens {path}", outside(proof, path, flags))
    text = b"".join(p.read_bytes() for p in (proof.scratch / "run").rglob("*") if p.is_file())
    proof.case("no report has the canary", "it is there" if b"canary-word" in text else None)


def whole(lines):
    """Calls in one line each: strace parts a call that another process's call falls into."""
    begun = {}
    for line in lines:
        process = line.split(None, 1)[0]
        if line.endswith("<unfinished ...>"):
            begun[process] = line.removesuffix("<unfinished ...>")
        elif RESUMED.match(line):
            yield begun.pop(process, process + " ") + RESUMED.sub("", line)
        else:
            yield line
    yield from begun.values()


def outside(proof, path, flags):
    """Says why a path should not have been opened."""
    writes = any("O_WRONLY" in f or "O_RDWR" in f or "O_CREAT" in f for f in flags)
    scratch = str(proof.scratch)
    if path.startswith("/proc/") or path == "/proc" or path == "/dev/null" or path.startswith("/memfd:"):
        return None
    if path.startswith(scratch + "/canary"):
        return "the canary was opened"
    if path == scratch or path.startswith(scratch + "/"):
        output = ("run", ".run", "state.sqlite", "temporary")
        return "written outside of the output" if writes and not path.startswith(tuple(f"{scratch}/{name}" for name in output)) else None
    if writes:
        return f"opened for writing: {sorted(flags)}"
    system = ("/usr/", "/lib/", "/lib64/", "/etc/", "/opt/", "/sys/", "/dev/", "/bin/", os.path.dirname(os.path.realpath(shared.ASSAY)))
    return None if path.startswith(system) or path + "/" in system or path == "/" else "outside"
