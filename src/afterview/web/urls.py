"""The addresses of all pages; each area lists its own."""

from afterview.web.views import (
    add,
    calls,
    corrections,
    debrief,
    documents,
    example,
    letters,
    notes,
    opportunities,
    outcomes,
    phone,
    rules,
    sign_in,
    today,
    waiting,
    welcome,
)

urlpatterns = [
    *today.urlpatterns,
    *debrief.urlpatterns,
    *calls.urlpatterns,
    *outcomes.urlpatterns,
    *waiting.urlpatterns,
    *rules.urlpatterns,
    *letters.urlpatterns,
    *notes.urlpatterns,
    *phone.urlpatterns,
    *add.urlpatterns,
    *corrections.urlpatterns,
    *documents.urlpatterns,
    *example.urlpatterns,
    *opportunities.urlpatterns,
    *sign_in.urlpatterns,
    *welcome.urlpatterns,
]
