"""The steps through printing: no printer, choosing one, what it prints, and what it needs help with.

The queue is told what a printer would have done, so that the pictures are the same on every machine.
"""

from __future__ import annotations

from kiosk.device import PrinterChoice
from kiosk.printer.model import JobSeen, Kind, PrinterState, Request, Seen, Trouble
from kiosk.storage.files import write_durably
from ui.admin.printing.printers_view import ON_THE_NETWORK
from ui.tour import steps
from ui.tour.stage import Stage
from ui.tour.steps import Steps

PRINTER = "Lobby Laser"
SHEET = b"%PDF-1.7 a paper of the tour"
KNOWN = (
    PrinterState(PRINTER, ""),
    PrinterState("Copy room, 2nd floor", "paper"),
    PrinterState("Old Ink", "off"),
)


def printing(stage: Stage) -> None:
    stage.driver.touch("printing")


def desk(stage: Stage) -> None:
    stage.organizer()
    stage.driver.kiosk.admin.go("admin")


def printers(stage: Stage) -> None:
    stage.driver.touch("printers")
    stage.driver.kiosk.admin.panels.printing.printers_view.show(KNOWN)


def no_printers(stage: Stage) -> None:
    stage.driver.kiosk.admin.panels.printing.printers_view.show(())


def address(stage: Stage) -> None:
    stage.driver.touch_text(stage.driver.kiosk.languages.say(ON_THE_NETWORK))


def typed(text: str) -> Steps:
    def type_and_try(stage: Stage) -> None:
        view = stage.driver.kiosk.admin.panels.printing.printers_view
        view.type(text)
        view.tryAddress()
        stage.driver.wait_until(lambda: bool(view.addressSays))

    return type_and_try


def chosen(stage: Stage) -> None:
    """A printer that nobody asks: what it says is told below."""
    quiet(stage)
    stage.driver.kiosk.admin.go("printing")


def quiet(stage: Stage) -> None:
    keeper = stage.driver.kiosk.prints
    keeper.choose(PrinterChoice(PRINTER))
    keeper.stop()


def paper(stage: Stage, kind: Kind, name: str, copies: int = 1) -> int:
    write_durably(stage.house.folder.prints / name, SHEET)
    return stage.house.prints.add(Request(kind, f"prints/{name}", copies)).id


def becomes(stage: Stage, job: int, state: str, trouble: Trouble = "") -> None:
    queue = stage.house.prints
    begun = queue.begin(job, PRINTER)
    found = JobSeen(100 + job, "done" if state == "done" else "printing")
    queue.settle(job, Seen(True, trouble, jobs={begun.document: found}), 0)


def printed(stage: Stage) -> None:
    becomes(stage, paper(stage, "test", "test-page.pdf"), "done")
    becomes(stage, paper(stage, "passes", "passes-01.pdf", 2), "done")
    stage.house.prints.cancel(paper(stage, "draw-rules", "rules-1.pdf"))
    becomes(stage, paper(stage, "pieces", "pieces-01.pdf"), "printing")
    paper(stage, "draw-winners", "DRAW-1-winners.pdf", 3)
    told(stage)


def needs_help(stage: Stage) -> None:
    becomes(stage, paper(stage, "certificates", "certificates.pdf"), "printing", "paper")
    told(stage)


def told(stage: Stage) -> None:
    stage.driver.kiosk.prints.changed.emit()


def helpless_job(stage: Stage) -> None:
    view = stage.driver.kiosk.admin.panels.printing.desk_view
    view.open(str(stage.house.prints.all()[0].id))


def lying(stage: Stage) -> None:
    stage.driver.touch("papers")


def lying_paper(stage: Stage) -> None:
    stage.driver.kiosk.admin.panels.printing.files_view.choose("passes-01.pdf")


def asked_for(stage: Stage) -> None:
    stage.driver.touch("print")
    stage.driver.kiosk.prints.stop()


def is_printed(stage: Stage) -> None:
    becomes(stage, stage.house.prints.all()[0].id, "done")
    told(stage)


def no_more(stage: Stage) -> None:
    """The next states find the event without a printer."""
    stage.driver.touch("wonderful")
    steps.gone("wonderful")(stage)
    for job in stage.house.prints.unfinished():
        stage.house.prints.cancel(job.id)
    stage.driver.kiosk.prints.choose(PrinterChoice())
    stage.driver.kiosk.admin.panels.printing.files_view.choose("passes-01.pdf")


def put_away(stage: Stage) -> None:
    stage.driver.touch("wonderful")
    steps.gone("wonderful")(stage)
    desk(stage)


PRINTING: dict[str, Steps] = {
    "printing": steps.then(desk, printing),
    "printer": printers,
    "printer-none": no_printers,
    "printeraddress": address,
    "printeraddress-wrong": typed("http://example.org/print?me=1"),
    "printeraddress-off": typed("127.0.0.1:9"),
    "printing-chosen": chosen,
    "printing-queue": printed,
    "printing-limits": steps.touch("limits"),
    "printing-help": steps.then(steps.touch("limitsDone"), steps.gone("limitsDone"), needs_help),
    "printing-job": helpless_job,
    "printing-desk": steps.then(steps.touch("jobLeave"), steps.gone("jobLeave"), desk),
    "printfiles": steps.then(printing, lying),
    "printfiles-paper": lying_paper,
    "printfiles-waiting": asked_for,
    "printfiles-printed": is_printed,
    "printfiles-no-printer": no_more,
    "printing-over": put_away,
}
