"""The Django application of the pages."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """What Django is told of the pages."""

    name = "afterview.web"
    label = "web"
