"""What a web server runs."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterview.project.settings")
application = get_wsgi_application()

from afterview.records.home import this_home  # noqa: E402 -- needs Django, loaded above
from afterview.records.lock import share  # noqa: E402 -- as above

# A worker that outlives the command that started it must still keep others from replacing its database.
share(this_home().lock)
