"""The addresses of all pages; each area lists its own."""

from afterview.web.views import sign_in, today, welcome

urlpatterns = [
    *today.urlpatterns,
    *sign_in.urlpatterns,
    *welcome.urlpatterns,
]
