"""Best known values of public instances, read from the README beside their files: never copied."""

import re


def table(text):
    """Instance to best known value, from every Markdown table with columns `instance` and
    `best known`. Instances that are bare numbers get the name of their file: `Instance18`."""
    found, columns = {}, None
    for line in text.splitlines():
        if not line.startswith("|"):
            columns = None
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if columns is None:
            columns = [cell.lower() for cell in cells]
        elif {"instance", "best known"} <= set(columns) and len(cells) == len(columns):
            value = cells[columns.index("best known")].replace(",", "")
            name = cells[columns.index("instance")]
            if re.fullmatch(r"\d+", value):
                found[f"Instance{name}" if name.isdigit() else name] = int(value)
    return found


def read(shared):
    """The values of a shared folder; none where it is absent."""
    path = shared / "README.md"
    return table(path.read_text(encoding="utf-8")) if path.exists() else {}
