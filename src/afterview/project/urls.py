"""The root of all addresses."""

from django.urls import include, path

urlpatterns = [path("", include("afterview.web.urls"))]

handler400 = "afterview.web.failures.bad_request"
handler403 = "afterview.web.failures.forbidden"
handler404 = "afterview.web.failures.not_found"
handler500 = "afterview.web.failures.our_fault"
