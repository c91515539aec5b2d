"""One bad document at any position leaves all others as they are.

The lines of everybody else are byte for byte those of a run in which that document was good.
"""

from proof import spread

KINDS = ["crash", "wrong", "exit", "memory", "hang"]


def prove(proof):
    count = 1000 if proof.long else 60
    proof.applicants(count)
    people = sorted((proof.scratch / "applicants").iterdir())
    done = proof.shortlist("good", "--rehearse", "-q")
    assert done.returncode == 0, done.stderr
    good = proof.lines("good"), proof.lines("good", "documents.ndjson")
    for index in spread(range(count), 1000 if proof.long else 20):
        kind = KINDS[index % len(KINDS)]
        person = people[index]
        file = person if person.is_file() else person / "resume.json"
        kept = file.read_bytes()
        file.write_text(f"rehearse: {kind}\n")
        done = proof.shortlist("bad", "--rehearse", "-q")
        file.write_bytes(kept)
        proof.case(f"{kind} at {index}", problem(proof, done, good, person.name.split(".")[0]))


def problem(proof, done, good, bad):
    if done.returncode != 1:
        return f"ended with {done.returncode}: {done.stderr.decode()[-300:]}"
    if b"not read: reader-ended: " not in done.stderr:
        return "the cause is not named"
    for file, lines in zip(["assessments.ndjson", "documents.ndjson"], good):
        found = proof.lines("bad", file)
        if set(found) != set(lines):
            return f"{file}: somebody is lost"
        for person in lines:
            if person != bad and found[person] != lines[person]:
                return f"{file}: {person} is not as without it"
    return None
