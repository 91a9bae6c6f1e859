"""Opens documents in LibreOffice, accepts or rejects their changes, and prints their text as JSON.

Run by the Python that has LibreOffice's module ``uno``: soffice.py NAME..., in the folder of the documents. Each is
printed as it opens, and Word documents also with all changes accepted, and with all rejected. OLD=NEW saves a document
in the format of another name.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def _property(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def _connected(pipe):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not start")


def _text(document):
    """The text of a document: paragraphs of the body and of table cells, cells of sheets, shapes of slides."""
    if document.supportsService("com.sun.star.presentation.PresentationDocument"):
        pages = [document.DrawPages.getByIndex(n) for n in range(document.DrawPages.Count)]
        return [shape.String for page in pages for shape in page if hasattr(shape, "String")]
    if document.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        found = []
        for sheet in document.Sheets:
            cursor = sheet.createCursor()
            cursor.gotoEndOfUsedArea(False)
            rows, columns = cursor.RangeAddress.EndRow + 1, cursor.RangeAddress.EndColumn + 1
            found += [sheet.getCellByPosition(x, y).String for y in range(rows) for x in range(columns)]
        return found
    found = []
    for each in document.Text:
        if each.supportsService("com.sun.star.text.TextTable"):
            found += [each.getCellByName(name).String for name in each.CellNames]
        else:
            found.append(each.String)
    return found


_FILTERS = {"odt": "writer8", "ods": "calc8", "odp": "impress8"}


def _opened(context, desktop, name, action="", new=""):
    url = uno.systemPathToFileUrl(os.path.abspath(name))
    document = desktop.loadComponentFromURL(url, "_blank", 0, (_property("Hidden", True),))
    if document is None:
        raise SystemExit(f"LibreOffice does not open {name}")
    if action:
        dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        dispatcher.executeDispatch(document.CurrentController.Frame, f".uno:{action}AllTrackedChanges", "", 0, ())
    if new:
        url = uno.systemPathToFileUrl(os.path.abspath(new))
        document.storeToURL(url, (_property("FilterName", _FILTERS[new.rpartition(".")[2]]),))
    found = _text(document)
    document.close(True)
    return found


profile = tempfile.mkdtemp()
subprocess.run(
    ["soffice", "--headless", "--terminate_after_init", f"-env:UserInstallation=file://{profile}"],
    capture_output=True,
)
pipe = f"mtfix{os.getpid()}"
process = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp",
     f"-env:UserInstallation=file://{profile}"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
)  # fmt: skip
try:
    context = _connected(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    found = {}
    for argument in sys.argv[1:]:
        name, _, new = argument.partition("=")
        if new:
            _opened(context, desktop, name, new=new)
            continue
        found[name] = {"shown": _opened(context, desktop, name)}
        if name.endswith(".docx"):
            found[name] |= {way: _opened(context, desktop, name, way) for way in ("Accept", "Reject")}
    print(json.dumps(found))
finally:
    process.kill()
