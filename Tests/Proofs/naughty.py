"""Strings that break programs, in every field and every report, stay data.

HTML keeps its elements and its one script, no cell of CSV or of the workbook is a formula, JSON and CSV can be read, nothing steers
a terminal or turns the direction of text.
"""

import base64
import csv
import hashlib
import html
import html.parser
import io
import json
import re
import shutil
import sqlite3
import subprocess
import unicodedata
import xml.etree.ElementTree
import zipfile

import proof as shared

OWN = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><svg onload=alert(1)>", "javascript:alert(1)",
    "</style><style>*{display:none}", "<!-- -->", "-->", "]]>", "{{7*7}}", "${7*7}", "{{{name}}}", "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1+1", "\r=1+1",
    "=HYPERLINK(\"http://example.com\")", "\uff1d1+1", "\u202eRTL", "\u2066x\u2069", "\u200b\u200f", "\x1b[31mred\x1b[0m", "\x9b31m", "\x07\x08", "a\u2028b\u2029c",
    "\U000e0041\U000e0042", "\ufeff", "\ufffe", "a\u0000b", "![x](http://example.com/x.png)", "[x](javascript:alert(1))", "```\n# x\n```", "| a | b |", "# heading", "<b>b</b>",
    "1;DROP TABLE candidates", "' OR 1=1 --", "\\", "\"", "'", "%s%n%x", "../../etc/passwd", "C:\\nul", "NaN", "1e999", "Z\u0351a\u0344lgo\u0361", "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    "\u0130\u0131", "\ufdfa", "mailto:x@example.com\r\nBcc:y", "&amp;&lt;", "&#x202e;", "<a href='http://example.com'>x</a>", "a" * 300,
]
BLNS = shared.ROOT.parent / "shared/samples/suites/blns/blns.base64.json"
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
FORMULA = re.compile("^[ ]*[=+@\t\r\n\uff1d\uff0b\uff0d\uff20]|^ *-(?![0-9.]+$)")
VOID = {"meta", "link", "br", "hr", "img", "input", "col", "wbr"}


def strings(long):
    if not BLNS.exists():
        return OWN
    suite = [base64.b64decode(item).decode("utf-8", "replace") for item in json.loads(BLNS.read_text())]
    return OWN + [text for text in suite if text] if long else OWN + [text for text in suite if text][::20]


def prove(proof):
    texts = strings(proof.long)
    applicants(proof, "plain", ["plain"] * len(texts))
    applicants(proof, "naughty", texts)
    rows = [["id", "path", "note", "=cmd"]] + [[f"p{i:04}-html", f"naughty/p{i:04}-html", text.replace("\x00", ""), text.replace("\x00", "")] for i, text in enumerate(texts)]
    table = io.StringIO(newline="")
    csv.writer(table, lineterminator="\r\n").writerows(rows)
    proof.write("list.csv", table.getvalue())
    proof.write("brief.txt", "\n".join(texts))
    shape = None
    for folder in ["plain", "naughty", "list"]:
        words = proof.words(folder + "-run", "--top", str(len(texts) * 5), "--brief", "brief.txt", "--allow-partial", folder=folder)
        if folder == "list":
            words[1:2] = ["--candidates", "list.csv"]
        done = proof.run(*words, timeout=1800)
        proof.case(f"{folder}: the run is made", None if done.returncode == 0 else f"ended with {done.returncode}: {done.stderr.decode(errors='replace')[-400:]}")
        if done.returncode != 0:
            continue
        for stream, text in (("standard output", done.stdout), ("standard error", done.stderr)):
            controls(proof, f"{folder}: {stream}", text.decode())
        run = proof.scratch / (folder + "-run")
        elements = Elements()
        elements.feed((run / "shortlist.html").read_text())
        elements.close()
        if folder == "plain":
            shape = elements
            continue
        files(proof, folder, run)
        page(proof, folder, elements, shape)
        for line in (run / "assessments.ndjson").read_text().splitlines()[:: max(1, len(texts) // 8)]:
            person = json.loads(line).get("candidate") or json.loads(line)["assessment"]["candidate"]
            if json.loads(line).get("setAside") or (json.loads(line).get("assessment") or {}).get("setAside"):
                continue
            explained = proof.run("explain", folder + "-run", person)
            controls(proof, f"{folder}: explain {person}", explained.stdout.decode() + explained.stderr.decode(), explained.returncode)
            letter = proof.run("explain", folder + "-run", person, "--letter")
            controls(proof, f"{folder}: letter of {person}", letter.stdout.decode(), letter.returncode)
    told = proof.run("diff", "plain-run", "naughty-run")
    controls(proof, "diff", told.stdout.decode(), told.returncode)
    carried(proof, rows)


def carried(proof, rows):
    """What a list says of somebody stands in the table as it was, but for the apostrophe before a formula."""
    with open(proof.scratch / "list-run/shortlist.csv", newline="") as file:
        table = list(csv.DictReader(file, strict=True))
    notes = {row[0]: row[2] for row in rows[1:]}
    for row in table:
        if re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", notes[row["candidate"]]):
            continue  # control characters are replaced when a list is read, as in any text
        note, found = essence(notes[row["candidate"]]), essence(row["given_note"])
        same = found == note or found == "'" + note
        proof.case(f"the note of {row['candidate']}", None if same else f"{found!r} for {note!r}")


def essence(text):
    """The text in one form, without what is not seen and how lines end."""
    text = re.sub("[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]|\\\\u\\{[0-9A-F]+\\}", "", text)
    return unicodedata.normalize("NFC", text).strip()


def applicants(proof, folder, texts):
    """Every text as every field, once in each format."""
    for index, text in enumerate(texts):
        line = " ".join(text.split()) or "x"
        escaped = html.escape(text)
        work = f"Built {line} services in Python because {line} was slow."
        proof.write(f"{folder}/p{index:04}-text/{file_name(text)}.txt", f"{text}\n{line}@example.com\nhttps://example.com/{line}\n\nExperience\n\nEngineer {line}, {text} Ltd, January 2024 - present\n- {work}\n\n{line}\n\n- {text}\n\nSkills\nPython, pytest, {line}\n")
        proof.write(f"{folder}/p{index:04}-html/cv.html", f"<html><head><title>{escaped}</title></head><body><h1>{escaped}</h1><p>{escaped}@example.com <a href=\"{escaped}\">{escaped}</a></p><h2>Experience</h2><h3>Engineer, {escaped}</h3><p>January 2024 - present</p><ul><li>{html.escape(work)}</li><li title=\"{escaped}\">{escaped}</li></ul><h2>{escaped}</h2><p style=\"display:none\">{escaped}</p><!-- {escaped.replace('--', '')} --></body></html>")
        proof.write(f"{folder}/p{index:04}-json/resume.json", json.dumps({
            "basics": {"name": text, "label": text, "email": text, "url": text, "summary": text, "location": {"city": text}, "profiles": [{"network": text, "url": text, "username": text}]},
            "work": [{"name": text, "position": text, "url": text, "startDate": "2024-01", "summary": text, "highlights": [work, text]}],
            "projects": [{"name": text, "url": "https://github.com/" + line, "description": work}], "skills": [{"name": text, "keywords": [text, "Python"]}],
        }))
        proof.write(f"{folder}/p{index:04}-markdown/readme.md", f"# {text}\n\n## Experience\n\n### Engineer, {line}, 2024 - present\n\n- {work}\n- [{line}]({line})\n- {text}\n\n## {line}\n\n{text}\n")
        safe = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)
        proof.write(f"{folder}/p{index:04}-xml/cv.xml", f"<resume><header><name><firstname>{html.escape(safe)}</firstname></name></header><history><job><jobtitle>{html.escape(safe)}</jobtitle><employer>{html.escape(safe)}</employer><achievements><achievement>{html.escape(safe)}</achievement></achievements></job></history></resume>")


def file_name(text):
    name = text.replace("/", "_").replace("\0", "_").encode("utf-8", "replace")[:200].decode("utf-8", "ignore").strip(".")
    return name or "x"


def controls(proof, name, text, status=0, data=False):
    """Looks for what steers; in data, letters that are only not seen stay as they are."""
    found = CONTROL.search(re.sub("[\U000e0000-\U000e007f]", "", text) if data else text)
    where = f"{found[0]!r} in {text[max(0, found.start() - 40): found.end() + 20]!r}" if found else None
    proof.case(name, where or (f"ended with {status}: {text[-200:]}" if status else None))


def files(proof, folder, run):
    for path in sorted(p for p in run.rglob("*") if p.is_file()):
        name = f"{folder}: {path.relative_to(run)}"
        if path.suffix == ".sqlite":
            proof.case(name, None if sqlite3.connect(path).execute("PRAGMA integrity_check").fetchall() == [("ok",)] else "is broken")
            continue
        if path.suffix == ".xlsx":
            workbook(proof, name, path)
            continue
        text = path.read_bytes().decode()
        controls(proof, name, re.sub("\r", "", text) if path.suffix == ".csv" else text, data=path.suffix in (".csv", ".json", ".ndjson"))
        if path.suffix in (".json", ".ndjson"):
            for line in [text] if path.suffix == ".json" else text.splitlines():
                json.loads(line)
        if path.suffix == ".csv":
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
            widths = {len(row) for row in rows}
            proof.case(f"{name}: rows", None if len(widths) == 1 else f"rows of {widths} cells")
            cells = [cell for row in rows for cell in row if FORMULA.search(cell)]
            proof.case(f"{name}: formulas", f"{cells[0]!r}" if cells else None)
        if path.suffix == ".md" and shutil.which("pandoc"):
            markdown(proof, name, text)


def workbook(proof, name, path):
    with zipfile.ZipFile(path) as archive:
        formulas = 0
        for part in archive.namelist():
            tree = xml.etree.ElementTree.fromstring(archive.read(part))
            formulas += len(tree.findall(".//{*}f"))
    proof.case(name, f"{formulas} formulas" if formulas else None)


def markdown(proof, name, text):
    """As a common renderer shows it: no picture, no script, no raw markup, no link but to files beside it."""
    shown = subprocess.run(["pandoc", "-f", "gfm", "-t", "html"], input=text.encode(), capture_output=True, timeout=600).stdout.decode()
    elements = Elements()
    elements.feed(shown)
    bad = sorted({tag for tag, _ in elements.pairs} & {"script", "img", "iframe", "svg", "style", "object", "form", "input", "video", "math"})
    links = [link for link in elements.links if re.match("(?i)\\s*(javascript|data|vbscript|file):", link)]
    proof.case(f"{name}: rendered", f"{bad}, {links[:2]}" if bad or links else None)


class Elements(html.parser.HTMLParser):
    """The elements of a page with their attributes, and its scripts."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.pairs, self.links, self.scripts, self.styles, self.open, self.crossed = set(), [], [], [], [], []
        self.inside = None

    def handle_starttag(self, tag, attributes):
        self.pairs.add((tag, ""))
        self.pairs.update((tag, name) for name, _ in attributes)
        self.links += [value or "" for name, value in attributes if name in ("href", "src", "action", "formaction")]
        if tag not in VOID:
            self.open.append(tag)
        self.inside = tag if tag in ("script", "style") else None

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)
        self.inside = None

    def handle_data(self, data):
        if self.inside == "script":
            self.scripts.append(hashlib.sha256(data.encode()).hexdigest())
        elif self.inside == "style":
            self.styles.append(hashlib.sha256(data.encode()).hexdigest())


def page(proof, folder, found, plain):
    new = sorted(found.pairs - plain.pairs - ALLOWED)
    proof.case(f"{folder}: elements of the page", f"new: {new[:6]}" if new else None)
    proof.case(f"{folder}: scripts", None if found.scripts == plain.scripts and found.styles == plain.styles else "others than in a page of plain words")
    proof.case(f"{folder}: nesting", f"{found.crossed[:3]} end what is not open" if found.crossed else None)
    for link in set(found.links):
        proof.case(f"{folder}: link {link[:60]!r}", None if re.match("^(https?://|mailto:|#|\\.\\./|\\./|/|[^:]*$)", link) else "leads elsewhere")


# What a page of plain words need not hold, since nothing odd is told there.
ALLOWED = {("a", "href"), ("a", ""), ("a", "rel"), ("bdi", ""), ("details", ""), ("summary", "")}
