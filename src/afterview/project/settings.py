"""Django's settings for one person's machine; the environment moves what may be moved."""

import os
from urllib.parse import urlsplit

from afterview.adapters.data_directory import DATABASE, data_directory
from afterview.project.home import made_private, secret_key
from afterview.project.sqlite import use_bundled_sqlite

use_bundled_sqlite()

HOME = made_private(data_directory(os.environ))
SECRET_KEY = secret_key(HOME)
DEBUG = False

# A phone reaches this machine only under an address that its owner names, and only by HTTPS.
PUBLIC_URL = os.environ.get("AFTERVIEW_PUBLIC_URL", "").rstrip("/")
_public_host = urlsplit(PUBLIC_URL).hostname
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", *([_public_host] if _public_host else [])]
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL] if PUBLIC_URL else []
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PUBLIC_URL.startswith("https:") else None

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "afterview.records",
    "afterview.web",
]
MIDDLEWARE = [
    "afterview.web.middleware.own_hosts_only",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "afterview.web.middleware.SignInFirst",
    "django.contrib.messages.middleware.MessageMiddleware",
    "afterview.web.middleware.WelcomeFirst",
    "afterview.web.middleware.PlainRefusals",
]
ROOT_URLCONF = "afterview.project.urls"
WSGI_APPLICATION = "afterview.project.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "afterview.web.words"],
        },
    }
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": HOME / DATABASE,
        "OPTIONS": {
            "timeout": 20,
            # IMMEDIATE: two writers wait for one another instead of failing half-way.
            "transaction_mode": "IMMEDIATE",
            # FULL: with NORMAL a power cut may take what was acknowledged (DESIGN section 7).
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STORAGES = {
    "default": {
        "BACKEND": "afterview.records.attachments.DurableStorage",
        "OPTIONS": {"location": HOME / "attachments"},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
FILE_UPLOAD_PERMISSIONS = 0o600

AUTH_USER_MODEL = "records.User"
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "today"
SESSION_COOKIE_NAME = "afterview"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 60
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "afterview-csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "afterview.web.failures.stale_form"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "media-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "worker-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_ALLOW_ALL_ORIGINS = False

# Nothing personal is logged: only that something failed, and where in the code.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "loggers": {"django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False}},
}
