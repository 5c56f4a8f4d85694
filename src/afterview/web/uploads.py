"""Files that a form sends, held to a size while they come in."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, MemoryFileUploadHandler, SkipFile
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from afterview.adapters.refusal import UnreadableFile
from afterview.services.read_uploads import MOST_FILES, Upload, plain_name

_View = Callable[..., HttpResponseBase]
# One more than the form that takes most, so that it can say that there were too many.
_MOST_FILES = MOST_FILES + 1


class BoundedUpload(MemoryFileUploadHandler):
    """Keeps files in memory and drops one as soon as it is larger than `limit` bytes."""

    def __init__(self, request: HttpRequest, limit: int) -> None:
        super().__init__(request)
        self.limit = limit
        self.too_large: list[str] = []
        self._received = 0
        self._files = 0

    def handle_raw_input(self, *_args: object, **_kwargs: object) -> None:
        """Take every file, whatever the length that the request announces."""
        self.activated = True

    def new_file(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        """Begin to count anew; a file beyond what any form takes is passed over."""
        self._received = 0
        self._files += 1
        if self._files > _MOST_FILES:
            raise SkipFile
        super().new_file(*args, **kwargs)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Keep a chunk; skip the file once there is too much of it."""
        self._received += len(raw_data)
        if self._received > self.limit:
            self.too_large.append(self.file_name or "")
            raise SkipFile
        return super().receive_data_chunk(raw_data, start)


def takes_files(limit: int) -> Callable[[_View], _View]:
    """Let a view take files of at most `limit` bytes each; nothing larger is kept, in memory or on disk.

    The proof of origin is checked after that is set up: to look for it is to read the whole form.
    """

    def decorate(view: _View) -> _View:
        protected = csrf_protect(view)

        @csrf_exempt
        @wraps(view)
        def bounded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
            handler = BoundedUpload(request, limit)
            handlers: list[FileUploadHandler] = [handler]
            request.upload_handlers = handlers
            return protected(request, *args, **kwargs)

        return bounded

    return decorate


def uploads_of(request: HttpRequest, field: str) -> tuple[Upload, ...]:
    """The files of a form's field; `UnreadableFile` where one was too large and dropped on the way."""
    chosen = request.FILES.getlist(field)
    for handler in request.upload_handlers:
        if isinstance(handler, BoundedUpload) and handler.too_large:
            most = handler.limit // 1_000_000
            reason = _("is larger than %(most)s MB: save the part that matters on its own") % {"most": most}
            raise UnreadableFile(plain_name(handler.too_large[0]), reason)
    return tuple(Upload(file.name or "", file.read()) for file in chosen)
