"""The addresses of all pages; each area lists its own."""

from afterview.web.views import add, documents, example, notes, opportunities, phone, sign_in, today, welcome

urlpatterns = [
    *today.urlpatterns,
    *notes.urlpatterns,
    *phone.urlpatterns,
    *add.urlpatterns,
    *documents.urlpatterns,
    *example.urlpatterns,
    *opportunities.urlpatterns,
    *sign_in.urlpatterns,
    *welcome.urlpatterns,
]
