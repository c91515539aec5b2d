"""What all proofs share: a scratch folder with rules and applicants, the program, a count of cases."""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSAY = os.environ.get("ASSAY") or str(ROOT / ".build/debug/assay")
DAY = "2026-11-22"

TEXT = """{name}
{name_small}@example.com

Experience

Engineer, Example Ltd, January 202{number} - present
- Built service {number} in Python because threads were too many; p99 fell from 9 ms to 2 ms.
- Wrote tests with pytest, and deployed it with Docker.
"""


class Proof:
    """A claim that is tried in many cases, in a folder of its own that is gone afterwards."""

    def __init__(self, long):
        self.long = long
        self.cases = 0
        self.failures = []
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="assay-proof-"))
        self.rules = self.scratch / "rules"
        self.rules.mkdir()
        subprocess.run([ASSAY, "init", "small"], cwd=self.rules, check=True, capture_output=True)

    def close(self):
        shutil.rmtree(self.scratch, ignore_errors=True)

    def case(self, name, problem=None):
        """Counts a case, which failed if there is a problem."""
        self.cases += 1
        if problem:
            self.failures.append(f"{name}: {problem}")

    # Files

    def write(self, path, content):
        path = self.scratch / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content)

    def applicants(self, count, folder="applicants"):
        """Writes so many, in four formats."""
        for index in range(count):
            name = f"Person {chr(65 + index % 26)} {index}"
            text = TEXT.format(name=name, name_small=f"p{index}", number=index % 6)
            if index % 4 == 1:
                body = "".join(f"<p>{line}</p>" for line in text.splitlines())
                self.write(f"{folder}/p{index:04}.html", f"<html><body>{body}</body></html>")
            elif index % 4 == 2:
                self.write(f"{folder}/p{index:04}.md", text.replace("Experience", "## Experience"))
            elif index % 4 == 3:
                record = {
                    "basics": {"name": name, "email": f"p{index}@example.com"},
                    "work": [{"name": "Example", "position": "Engineer", "startDate": "2021-01", "highlights": text.splitlines()[6:]}],
                }
                self.write(f"{folder}/p{index:04}/resume.json", json.dumps(record))
            else:
                self.write(f"{folder}/p{index:04}.txt", text)

    # Runs

    def run(self, *words, before=(), env=None, input=None, timeout=300):
        """Runs the program as a user would."""
        return subprocess.run(
            [*before, ASSAY, *words], cwd=self.scratch, env={**os.environ, **(env or {})}, input=input,
            capture_output=True, timeout=timeout)

    def words(self, output, *more, folder="applicants", day=DAY):
        """What is typed for a run."""
        return ["shortlist", folder, "--pipeline", "rules/small.yaml", "--as-of", day, "--output", output, "--jobs", "2", *more]

    def shortlist(self, output, *more, folder="applicants", day=DAY, **options):
        return self.run(*self.words(output, *more, folder=folder, day=day), **options)

    def seal(self, output):
        """The digests of every file of a run; None where there is no run."""
        try:
            return (self.scratch / output / "COMPLETE").read_text()
        except OSError:
            return None

    def mixture(self, output):
        """Says what is wrong with the files of a run, if anything."""
        folder = self.scratch / output
        seal = self.seal(output)
        if seal is None:
            return "there is no whole run"
        known = {"COMPLETE", "run.json"}
        for line in seal.splitlines():
            digest, name = line.split("  ", 1)
            known.add(name)
            path = folder / name
            if not path.exists():
                return f"{name} is missing"
            if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
                return f"{name} has other bytes"
        strangers = [str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file() and str(p.relative_to(folder)) not in known]
        return f"{strangers[0]} is no part of it" if strangers else None

    def leftovers(self, output):
        """What lies beside a run that should not."""
        return sorted(p.name for p in self.scratch.glob(f".{output}.*"))

    def lines(self, output, file="assessments.ndjson"):
        """The lines of a file of a run, by candidate."""
        found = {}
        for line in (self.scratch / output / file).read_bytes().splitlines():
            value = json.loads(line)
            name = value.get("candidate") or value["assessment"]["candidate"]
            found.setdefault(name if isinstance(name, str) else name["id"], []).append(line)
        return found


def spread(items, most):
    """So many of the items, evenly apart, the first and the last with them."""
    if len(items) <= most:
        return list(items)
    return [items[round(i * (len(items) - 1) / (most - 1))] for i in range(most)]
