"""The Django application that holds the records."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """What Django is told of the records."""

    name = "afterview.records"
    label = "records"
    default_auto_field = "django.db.models.BigAutoField"
