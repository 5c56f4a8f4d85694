"""The files kept with an opportunity: taken in, handed out, deleted; and what makes better letters."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterview.adapters.refusal import UnreadableFile
from afterview.core.finding import find_interview
from afterview.core.journal import Opportunity
from afterview.core.papers import find_paper
from afterview.services.keep_papers import (
    MOST_BYTES,
    delete_paper,
    keep_paper,
    keep_pasted_ad,
    open_paper,
)
from afterview.services.read_uploads import Upload, plain_name
from afterview.services.show_opportunities import show_opportunity
from afterview.web import clock
from afterview.web.notices import say
from afterview.web.paper_words import kind_in_words
from afterview.web.requests import owner_of
from afterview.web.uploads import takes_files, uploads_of
from afterview.web.views.add import where_it_goes_on


@takes_files(MOST_BYTES)
@require_http_methods(["GET", "HEAD", "POST"])
def papers(request: HttpRequest, opportunity: str) -> HttpResponse:
    """The resume and the advertisement, from which letters are written; then the interview goes on."""
    owner, now = owner_of(request), clock.now()
    page = show_opportunity(owner, opportunity, now)
    record = page.standing.opportunity
    onwards = _onwards(request, record)
    refused: str | None = None
    if request.method == "POST":
        try:
            _keep(request, opportunity)
        except UnreadableFile as error:
            refused = str(error)
        else:
            return redirect(onwards)
    context = {
        "section": "opportunities",
        "opportunity": record,
        "has_resume": bool(page.journal.resume),
        "onwards": onwards,
        "refused": refused,
        "text": request.POST.get("text", ""),
    }
    return render(request, "opportunities/papers.html", context, status=422 if refused else 200)


def _keep(request: HttpRequest, opportunity: str) -> None:
    owner, now = owner_of(request), clock.now()
    for field in ("resume", "advertisement"):
        for upload in uploads_of(request, field):
            keep_paper(owner, opportunity, field, upload, now)
            say(request, _("%s is read.") % upload.name)
    text = request.POST.get("text", "")
    if text.strip():
        keep_pasted_ad(owner, opportunity, text, now)
        say(request, _("The advertisement is read."))


def _onwards(request: HttpRequest, record: Opportunity) -> str:
    wanted = request.GET.get("interview")
    if wanted is None:
        return where_it_goes_on(record.id, "", ended=False)
    interview = find_interview(record, wanted)
    return where_it_goes_on(record.id, interview.id, ended=interview.ends <= clock.now())


@takes_files(MOST_BYTES)
@require_POST
def add_document(request: HttpRequest, opportunity: str) -> HttpResponse:
    """Keep a file of a kind with the opportunity."""
    uploads = uploads_of(request, "file")
    for upload in uploads or (Upload("", b""),):
        keep_paper(owner_of(request), opportunity, request.POST.get("kind", ""), upload, clock.now())
        say(request, _("%s is kept with this opportunity.") % upload.name)
    return redirect("opportunity", opportunity)


@require_safe
def document(request: HttpRequest, opportunity: str, document: str) -> HttpResponse:
    """Hand a kept file out to be saved: a browser is never to open what somebody else wrote."""
    opened = open_paper(owner_of(request), opportunity, document)
    answer = HttpResponse(opened.data, content_type="application/octet-stream")
    answer["Content-Disposition"] = (
        content_disposition_header(as_attachment=True, filename=plain_name(opened.attachment.name))
        or "attachment"
    )
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "private, no-store"
    return answer


@require_http_methods(["GET", "HEAD", "POST"])
def delete_document(request: HttpRequest, opportunity: str, document: str) -> HttpResponse:
    """Delete a kept file, once that is confirmed."""
    if request.method != "POST":
        page = show_opportunity(owner_of(request), opportunity, clock.now())
        record = page.standing.opportunity
        paper = find_paper(record, document)
        context = {
            "section": "opportunities",
            "opportunity": record,
            "paper": paper,
            "kind": kind_in_words(paper.kind_of_file),
        }
        return render(request, "opportunities/delete_document.html", context)
    gone = delete_paper(owner_of(request), opportunity, document, clock.now())
    say(request, _("%s is deleted.") % gone.name)
    return redirect("opportunity", opportunity)


urlpatterns = [
    path("opportunities/<slug:opportunity>/papers/", papers, name="papers"),
    path("opportunities/<slug:opportunity>/documents/", add_document, name="document_add"),
    path("opportunities/<slug:opportunity>/documents/<slug:document>/", document, name="document"),
    path(
        "opportunities/<slug:opportunity>/documents/<slug:document>/delete/",
        delete_document,
        name="document_delete",
    ),
]
