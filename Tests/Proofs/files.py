"""Files that change or vanish while they are read, pipes, sockets, loops, odd names, very many entries.

Every file is told of in the end, with the digest of bytes that it really had.
"""

import hashlib
import json
import os
import resource
import shutil
import socket
import threading
import time


def prove(proof):
    changing(proof)
    odd(proof)
    many(proof, 1_000_000 if proof.long else 20_000)


def changing(proof):
    versions = [("Built services in Python. " * n).encode() for n in (400, 700)]
    digests = {"sha256:" + hashlib.sha256(v).hexdigest() for v in versions}
    names = [f"applicants/p{n:03}.txt" for n in range(40)]
    for name in names:
        proof.write(name, versions[0])
    stop = threading.Event()

    def write():
        index = 0
        while not stop.is_set():
            name = proof.scratch / names[index % len(names)]
            if index % 7 == 3:
                name.unlink(missing_ok=True)
            else:
                new = name.with_name(".new")
                new.write_bytes(versions[index % 2])
                new.replace(name)
            index += 1

    for index in range(20 if proof.long else 4):
        stop.clear()
        thread = threading.Thread(target=write)
        thread.start()
        done = proof.shortlist("run", "-q", "--state", "state.sqlite", "--allow-partial")
        stop.set()
        thread.join()
        problem = proof.mixture("run") if done.returncode == 0 else f"ended with {done.returncode}: {done.stderr.decode()[-300:]}"
        for line in (proof.scratch / "run/documents.ndjson").read_text().splitlines():
            document = json.loads(line)
            document = document.get("document", document)
            if document["status"] == "failed":
                if not document["reason"].startswith("unreadable: ENOENT"):
                    problem = f"a file that vanished: {document['reason']}"
            elif document["digest"] not in digests:
                problem = "a digest of bytes that no file ever had"
        proof.case(f"files that change, run {index}", problem)
        # What was kept meanwhile must not be wrong: the next run with the state is as one without.
        for name in names:
            proof.write(name, versions[index % 2])
        proof.shortlist("run", "-q", "--state", "state.sqlite")
        proof.shortlist("fresh", "-q")
        proof.case(f"the run after, {index}", None if proof.seal("run") == proof.seal("fresh") else "other bytes than without the state")


def odd(proof):
    folder = proof.scratch / "odd"
    folder.mkdir()
    raw = os.fsencode(folder)
    os.mkfifo(folder / "pipe.txt")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(folder / "socket.txt"))
    (folder / "loop").symlink_to("loop")
    (folder / "up").symlink_to("..")
    (folder / "passwd.txt").symlink_to("/etc/passwd")
    (folder / "nothing.txt").symlink_to("/nowhere/at/all")
    (folder / "person").mkdir()
    (folder / "person/self").symlink_to("../person")
    os.mkfifo(folder / "person/pipe.txt")
    try:
        os.mknod(folder / "null.txt", 0o20666, os.makedev(1, 3))
        os.mknod(folder / "zero.txt", 0o20666, os.makedev(1, 5))
    except PermissionError:
        pass
    names = [b"bad\xff\xfename.txt", b"new\nline.txt", b"esc\x1b[31m.txt", b"-rf.txt", b"=cmd.txt", "r\u202etxt.exe.txt".encode(), b"n" * 251 + b".txt",
             "caf\u00e9.txt".encode(), "cafe\u0301.txt".encode(), b"back\\slash.txt", b"quote\".txt", b"semi;colon.txt", b"$(x).txt", b"%n%s.txt", b"a\tb.txt"]
    for name in names:
        with open(raw + b"/" + name, "wb") as file:
            file.write(b"Built services in Python.\n")
    os.link(raw + b"/-rf.txt", raw + b"/hard link.txt")
    deep = folder / "deep"
    for _ in range(60):
        deep = deep / "d"
    deep.mkdir(parents=True)
    (deep / "resume.txt").write_text("Built it.")
    began = time.monotonic()
    done = proof.shortlist("strange", folder="odd", timeout=120)
    listener.close()
    proof.case("pipes, sockets and loops wait for nobody", None if done.returncode == 0 and time.monotonic() - began < 60 else f"ended with {done.returncode}: {done.stderr.decode()[-300:]}")
    found = [json.loads(line) for line in (proof.scratch / "strange/documents.ndjson").read_text().splitlines()]
    statuses = [document.get("document", document)["status"] for document in found]
    proof.case("every odd name is read", None if statuses.count("ok") == len(names) + 1 else f"{statuses.count('ok')} of {len(names) + 1}")
    for stream, text in (("standard output", done.stdout), ("standard error", done.stderr)):
        bad = [c for c in text.decode() if (ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160 or c in "\u202e\u2066"]
        proof.case(f"{stream} steers no terminal", f"it has {bad[:3]!r}" if bad else None)
    words = b"".join(p.read_bytes() for p in (proof.scratch / "strange").rglob("*") if p.is_file())
    proof.case("no link was followed", "the file of passwords is in the report" if b"root:x:0:0" in words else None)


def many(proof, count):
    folder = proof.scratch / "many"
    folder.mkdir()
    os.chdir(folder)
    for index in range(count):
        os.close(os.open(f"p{index}.txt", os.O_WRONLY | os.O_CREAT, 0o600))
    os.chdir("/")
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    began = time.monotonic()
    done = proof.run("discover", "many", timeout=3600)
    seconds = time.monotonic() - began
    lines = done.stdout.count(b"\n")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    proof.case(f"{count} entries", None if done.returncode == 0 and lines == count else f"ended with {done.returncode}, {lines} candidates")
    print(f"discover of {count} entries: {seconds:.1f} s, {peak} MiB", file=__import__("sys").stderr)
    shutil.rmtree(folder)
