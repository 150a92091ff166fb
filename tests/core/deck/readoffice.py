# SPDX-License-Identifier: Apache-2.0
"""Reads Office files with nothing but the standard library.

readoffice.py list FILE          name, size and day of every entry
readoffice.py part FILE NAME     the bytes of an entry
readoffice.py check FILE         what breaks the rules of packages, presentations and charts, a line each
readoffice.py outline FILE       what is drawn, slide by slide
readoffice.py validate FILE DIR  what breaks the schemas of ISO 29500 in the folder; ends with "… 0 invalid" """
import io
import os
import posixpath
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


class Package:
    def __init__(self, data):
        self.zip = zipfile.ZipFile(data)
        self.names = self.zip.namelist()
        self.faults = []
        self.trees = {}

    def fault(self, text):
        self.faults.append(text)

    def tree(self, name):
        if name not in self.trees:
            self.trees[name] = ET.fromstring(self.zip.read(name))
        return self.trees[name]

    def relationships(self, part):
        """id -> (type, target) of a part; "" is the package."""
        folder, name = posixpath.split(part)
        entry = posixpath.join(folder, "_rels", name + ".rels")
        if entry not in self.names:
            return {}
        found = {}
        for one in self.tree(entry):
            if one.get("Id") in found:
                self.fault("%s: id %s twice" % (entry, one.get("Id")))
            target = posixpath.normpath(posixpath.join(folder, one.get("Target")))
            found[one.get("Id")] = (one.get("Type").rsplit("/", 1)[-1], target)
        return found

    def target(self, part, kind):
        return [target for one, target in self.relationships(part).values() if one == kind]

    def check(self):
        if len(set(name.lower() for name in self.names)) != len(self.names):
            self.fault("an entry is there twice")
        if self.zip.testzip():
            self.fault("a checksum is wrong")
        self.check_parts()
        for name in self.names:
            if name.endswith((".xml", ".rels")):
                self.tree(name)
            if name.endswith(".xml"):
                self.check_references(name)

    def check_parts(self):
        types = self.tree("[Content_Types].xml")
        defaults = {one.get("Extension") for one in types.iter(TYPES + "Default")}
        overrides = [one.get("PartName")[1:] for one in types.iter(TYPES + "Override")]
        for name in overrides:
            if name not in self.names:
                self.fault("a type without a part: " + name)
        seen, waiting = {"[Content_Types].xml", "_rels/.rels"}, [""]
        while waiting:
            part = waiting.pop()
            for kind, target in self.relationships(part).values():
                if target not in self.names:
                    self.fault("%s: leads nowhere: %s" % (part, target))
                elif target not in seen:
                    seen.add(target)
                    folder, name = posixpath.split(target)
                    seen.add(posixpath.join(folder, "_rels", name + ".rels"))
                    waiting.append(target)
        for name in self.names:
            if name not in seen:
                self.fault("unused: " + name)
            if name not in overrides and name.rsplit(".", 1)[-1] not in defaults:
                self.fault("without a type: " + name)

    def check_references(self, name):
        """Every r:… of a part is one of its relationships, and every relationship is used or implied by its kind."""
        used = {value for element in self.tree(name).iter() for key, value in element.attrib.items() if key.startswith(R)}
        known = self.relationships(name)
        for one in used - known.keys():
            self.fault("%s: no relationship %s" % (name, one))
        named = ("slide", "slideMaster", "notesMaster", "image", "chart", "package")
        if name.startswith("ppt/notesSlides/"):
            named = ()
        for one in known.keys() - used:
            if known[one][0] in named and not (known[one][0] == "slideMaster" and "slideLayouts" in name):
                self.fault("%s: %s is used by nothing" % (name, one))


def unique(package, where, values):
    values = list(values)
    for value in sorted(set(values)):
        if values.count(value) > 1:
            package.fault("%s: %s twice" % (where, value))


def slides(package):
    known = package.relationships("ppt/presentation.xml")
    order = package.tree("ppt/presentation.xml").find(P + "sldIdLst")
    return [known[one.get(R + "id")][1] for one in order] if order is not None else []


def check_presentation(package):
    root = package.tree("ppt/presentation.xml")
    ids = [int(one.get("id")) for one in root.iter(P + "sldId")]
    unique(package, "slide ids", ids)
    if any(not 256 <= one < 2 ** 31 for one in ids):
        package.fault("a slide id is out of its range")
    masters = [int(one.get("id")) for one in root.iter(P + "sldMasterId")]
    for name in package.names:
        if name.startswith("ppt/slideMasters/") and name.endswith(".xml"):
            masters += [int(one.get("id")) for one in package.tree(name).iter(P + "sldLayoutId")]
    unique(package, "ids of masters and layouts", masters)
    if any(one < 2 ** 31 for one in masters):
        package.fault("an id of a master or layout is out of its range")
    listed = [int(one.get("id")) for one in root.iter(P14 + "sldId")]
    if listed and sorted(listed) != sorted(ids):
        package.fault("sections don't list exactly the slides")
    masters_theme = package.target("ppt/slideMasters/slideMaster1.xml", "theme")
    for notes in package.target("ppt/presentation.xml", "notesMaster"):
        if package.target(notes, "theme") == masters_theme or len(package.target(notes, "theme")) != 1:
            package.fault("the notes master has no theme of its own")
    for slide in slides(package):
        check_slide(package, slide)


def check_slide(package, name):
    root = package.tree(name)
    unique(package, name, (one.get("id") for one in root.iter(P + "cNvPr")))
    titles = [one for one in root.iter(P + "ph") if one.get("type") in ("title", "ctrTitle")]
    if len(titles) != 1:
        package.fault(name + ": %d titles" % len(titles))
    for kind in ("graphicFrame", "pic"):
        for frame in root.iter(P + kind):
            if not next(frame.iter(P + "cNvPr")).get("descr"):
                package.fault(name + ": no alternative text")
    for table in root.iter(A + "tbl"):
        columns = len(table.find(A + "tblGrid"))
        for row in table.iter(A + "tr"):
            if len(row.findall(A + "tc")) != columns or int(row.get("h")) <= 0:
                package.fault(name + ": a row of a table is broken")
        for cell in table.iter(A + "tc"):
            if cell.find(A + "txBody/" + A + "p") is None:
                package.fault(name + ": a cell without a paragraph")
    if len(package.target(name, "slideLayout")) != 1:
        package.fault(name + ": not one layout")
    for notes in package.target(name, "notesSlide"):
        if package.target(notes, "slide") != [name] or len(package.target(notes, "notesMaster")) != 1:
            package.fault(notes + ": not both ways")
    for chart in package.target(name, "chart"):
        check_chart(package, chart)


def cells(package, chart):
    """reference -> text or number of the chart's workbook."""
    book = Package(io.BytesIO(package.zip.read(package.target(chart, "package")[0])))
    book.check()
    for fault in book.faults:
        package.fault("%s, workbook: %s" % (chart, fault))
    shared = ["".join(t.text or "" for t in one.iter(S + "t")) for one in book.tree("xl/sharedStrings.xml")]
    found = {}
    for cell in book.tree("xl/worksheets/sheet1.xml").iter(S + "c"):
        value = cell.find(S + "v").text
        found[cell.get("r")] = shared[int(value)] if cell.get("t") == "s" else float(value)
    return found


def references(formula):
    sheet, area = formula.split("!")
    first, last = (area.replace("$", "").split(":") * 2)[:2]
    assert sheet == "Sheet1" and first[0] == last[0]
    return ["%s%d" % (first[0], row) for row in range(int(first[1:]), int(last[1:]) + 1)]


def cache(reference):
    """What a cache holds, by reference; a missing point is missing."""
    held = reference[1]
    where = references(reference.find(C + "f").text)
    count = int(held.find(C + "ptCount").get("val"))
    points = {where[int(one.get("idx"))]: one.find(C + "v").text for one in held.iter(C + "pt")}
    return count == len(where), where, points


def check_chart(package, name):
    root = package.tree(name)
    held = cells(package, name)
    drawn = set()
    for kind in ("strRef", "numRef"):
        for reference in root.iter(C + kind):
            whole, where, points = cache(reference)
            if not whole:
                package.fault(name + ": a cache is not as long as its range")
            drawn |= set(where)
            for cell in where:
                text = points.get(cell)
                value = text if text is None or kind == "strRef" else float(text)
                if held.get(cell) != value:
                    package.fault("%s: %s is %r in the workbook and %r in the chart" % (name, cell, held.get(cell), value))
    for cell in held.keys() - drawn:
        package.fault("%s: %s is in the workbook and not in the chart" % (name, cell))
    axes = [one.get("val") for kind in ("catAx", "valAx") for axis in root.iter(C + kind) for one in axis.findall(C + "axId")]
    unique(package, name + " axes", axes)
    plots = [one.get("val") for plot in root.find(C + "chart/" + C + "plotArea") if plot.tag.endswith("Chart") for one in plot.findall(C + "axId")]
    if set(plots) != set(axes) or any(not 0 < int(one) < 2 ** 32 for one in axes):
        package.fault(name + ": axes")
    if root.find(".//" + C + "doughnutChart//" + C + "dLblPos") is not None:
        package.fault(name + ": places of labels in a doughnut")
    for plot in root.iter(C + "barChart"):
        stacked = plot.find(C + "grouping").get("val") == "stacked"
        if stacked and any(one.get("val") == "outEnd" for one in plot.iter(C + "dLblPos")):
            package.fault(name + ": labels outside of stacked columns")
    if list(root.iter(A + "srgbClr")):
        package.fault(name + ": a colour that is not of the theme")


def text_of(element):
    lines = []
    for paragraph in element.iter(A + "p"):
        lines.append("".join("\n" if one.tag == A + "br" else (one.findtext(A + "t") or "") for one in paragraph if one.tag in (A + "r", A + "br", A + "fld")))
    return " / ".join(lines)


def outline(package):
    for number, slide in enumerate(slides(package), 1):
        print("slide %d %s" % (number, posixpath.basename(package.target(slide, "slideLayout")[0])))
        for shape in package.tree(slide).iter(P + "sp"):
            print("  text %s" % text_of(shape))
        for table in package.tree(slide).iter(A + "tbl"):
            for row in table.iter(A + "tr"):
                print("  row %s" % " | ".join(text_of(cell) for cell in row.iter(A + "tc")))
        for chart in package.target(slide, "chart"):
            root = package.tree(chart)
            kinds = [one.tag[len(C):] for one in root.find(C + "chart/" + C + "plotArea") if one.tag.endswith("Chart")]
            print("  chart %s" % " ".join(kinds))
            for series in root.iter(C + "ser"):
                _, where, points = cache(series.find(C + "val/" + C + "numRef"))
                print("    %s: %s" % (series.findtext(C + "tx//" + C + "v"), " ".join(points.get(one, "-") for one in where)))
        for notes in package.target(slide, "notesSlide"):
            print("  notes %s" % " // ".join(text_of(shape) for shape in package.tree(notes).iter(P + "sp") if text_of(shape)))


def schema_of(name):
    """The schema that a part has to follow, by its place; none for what has no part of its own in the standard."""
    if name == "[Content_Types].xml":
        return "opc_29500-2/opc-contentTypes.xsd"
    if name.endswith(".rels"):
        return "opc_29500-2/opc-relationships.xsd"
    if name == "docProps/app.xml":
        return "transitional_29500-4/shared-documentPropertiesExtended.xsd"
    if "/theme/" in name or name.endswith("tableStyles.xml"):
        return "transitional_29500-4/dml-main.xsd"
    if "/charts/" in name:
        return "transitional_29500-4/dml-chart.xsd"
    if name.startswith("ppt/") and name.endswith(".xml"):
        return "transitional_29500-4/pml.xsd"
    if name.startswith("xl/") and name.endswith(".xml"):
        return "transitional_29500-4/sml.xsd"
    return None


def parts_by_schema(data, folder, groups):
    """Unpacks the file, and the workbooks in it, and says which part follows which schema."""
    package = zipfile.ZipFile(data)
    for number, name in enumerate(package.namelist()):
        if name.endswith(".xlsx"):
            parts_by_schema(io.BytesIO(package.read(name)), os.path.join(folder, "book%d" % number), groups)
            continue
        schema = schema_of(name)
        if schema:
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(package.read(name))
            groups.setdefault(schema, []).append(path)


def validate(path, schemas):
    groups, count, invalid = {}, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        parts_by_schema(path, folder, groups)
        for schema, files in groups.items():
            done = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", os.path.join(schemas, schema)] + files, stderr=subprocess.PIPE)
            lines = done.stderr.decode().splitlines()
            valid = sum(line.endswith(" validates") for line in lines)
            count += len(files)
            invalid += len(files) - valid
            print("\n".join(line[len(folder):] for line in lines if not line.endswith(" validates")), end="")
    print("%d parts, %d invalid" % (count, invalid))


def main(command, path, *rest):
    package = Package(path)
    if command == "list":
        for one in package.zip.infolist():
            print("%s %d %04d-%02d-%02d" % ((one.filename, one.file_size) + one.date_time[:3]))
    elif command == "part":
        sys.stdout.buffer.write(package.zip.read(rest[0]))
    elif command == "validate":
        validate(path, rest[0])
    elif command == "outline":
        outline(package)
    else:
        package.check()
        if "ppt/presentation.xml" in package.names:
            check_presentation(package)
        print("\n".join(package.faults))


main(*sys.argv[1:])
