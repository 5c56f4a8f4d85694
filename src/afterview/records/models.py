"""The tables: what is (profile, opportunities, interviews, people, offers, letters) and what happened.

Every row has an owner. Where a column may be null, null means unknown, as in the journal (RULEBOOK
section 2), and differs from empty text. `key` is the id that the journal gives a thing; `rank` keeps the
journal's order.
"""

from typing import ClassVar

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models

from afterview.records.instants import InstantField


class _UserManager(UserManager["User"]):
    use_in_migrations = False

    def get_queryset(self) -> models.QuerySet["User"]:
        # The profile is wanted wherever the user is: one query instead of two on each page.
        return super().get_queryset().select_related("profile")


class User(AbstractUser):
    """Somebody who signs in: the one user of a laptop, or one of many on a host."""

    objects: ClassVar[_UserManager] = _UserManager()


class Owned(models.Model):
    """A row that belongs to one user."""

    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")

    class Meta:
        abstract = True


class Profile(models.Model):
    """The candidate, with the resume, the decision between offers and what they prefer.

    `changes` counts how often the journal was changed.
    """

    owner = models.OneToOneField(User, on_delete=models.CASCADE, related_name="profile")
    name = models.TextField()
    email = models.TextField(null=True)
    phone = models.TextField(null=True)
    time_zone = models.TextField(null=True)
    country = models.CharField(max_length=2, null=True)
    subdivision = models.TextField(null=True)
    resume = models.JSONField(default=dict)
    decision = models.JSONField(null=True)
    register = models.CharField(max_length=8, default="plain")
    spelling = models.CharField(max_length=2, default="", blank=True)
    lint_profile = models.CharField(max_length=8, default="article")
    changes = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return self.name


class Opportunity(Owned):
    """One position at one company that the candidate is pursuing."""

    key = models.TextField()
    rank = models.PositiveIntegerField()
    company = models.TextField()
    position = models.TextField()
    domain = models.TextField(null=True)
    time_zone = models.TextField(null=True)
    country = models.CharField(max_length=2, null=True)
    subdivision = models.TextField(null=True)
    job_ad = models.TextField(null=True)
    example = models.BooleanField(default=False)
    plan_changes_at = models.DateTimeField(null=True, db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "key"], name="opportunity_key"),)

    def __str__(self) -> str:
        return self.key


class OfOpportunity(Owned):
    """A row about one opportunity."""

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="+")
    rank = models.PositiveIntegerField()

    class Meta:
        abstract = True


class Offer(Owned):
    """An offer and its terms."""

    opportunity = models.OneToOneField(Opportunity, on_delete=models.CASCADE, related_name="offer")
    received = InstantField()
    deadline = InstantField(null=True)
    terms = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"offer of {self.received}"


class Interview(OfOpportunity):
    """One meeting about an opportunity. `uid`, `link` and `place` are the invitation's own words."""

    key = models.TextField()
    starts = InstantField()
    ends = InstantField()
    format = models.CharField(max_length=8, null=True)
    cancelled = InstantField(null=True)
    hear_by_date = models.DateField(null=True)
    hear_by_said = models.TextField(null=True)
    hear_by_said_on = models.DateField(null=True)
    debrief_at = InstantField(null=True)
    went_well = models.TextField(null=True)
    would_change = models.TextField(null=True)
    cannot_know = models.TextField(null=True)
    forecast_at = InstantField(null=True)
    forecast_offer = models.FloatField(null=True)
    uid = models.TextField(null=True)
    link = models.TextField(null=True)
    place = models.TextField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["opportunity", "key"], name="interview_key"),)

    def __str__(self) -> str:
        return self.key


class OfInterview(Owned):
    """A row about one interview."""

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="+")
    rank = models.PositiveIntegerField()

    class Meta:
        abstract = True


class Person(OfInterview):
    """Somebody met."""

    name = models.TextField()
    title = models.TextField(null=True)
    responsibilities = models.TextField(null=True)
    email = models.TextField(null=True)
    phone = models.TextField(null=True)

    def __str__(self) -> str:
        return self.name


class Remark(OfInterview):
    """Something said at an interview: a topic, a need of theirs, or something to put right."""

    class What(models.TextChoices):
        """What a remark is."""

        TOPIC = "topic"
        NEED = "need"
        CLARIFICATION = "clarification"

    what = models.CharField(max_length=13, choices=What.choices)
    text = models.TextField()
    discussed_with = models.TextField(null=True)
    key = models.TextField(null=True)
    resolved = InstantField(null=True)

    def __str__(self) -> str:
        return self.text


class Event(OfOpportunity):
    """Something that happened. Rows are only added: a correction is a row of that key, a revision higher.

    A trigger of the first migration refuses every UPDATE; a deletion deletes.
    """

    key = models.TextField()
    revision = models.PositiveIntegerField(default=0)
    at = InstantField()
    kind = models.CharField(max_length=20)
    note = models.TextField(null=True)
    message_id = models.TextField(null=True)
    letter = models.TextField(null=True)
    interview = models.TextField(null=True)
    person = models.TextField(null=True)
    subject = models.TextField(null=True)
    text = models.TextField(null=True)
    purpose = models.CharField(max_length=20, null=True)
    reached = models.BooleanField(null=True)
    hear_by_date = models.DateField(null=True)
    hear_by_said = models.TextField(null=True)
    hear_by_said_on = models.DateField(null=True)
    action = models.TextField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["opportunity", "key", "revision"], name="event_revision"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.at}"


class Draft(OfOpportunity):
    """A letter that is being written."""

    key = models.TextField()
    letter = models.CharField(max_length=20)
    interview = models.TextField(null=True)
    person = models.TextField(null=True)
    subject = models.TextField(null=True)
    text = models.TextField()

    def __str__(self) -> str:
        return self.key


class Attachment(OfOpportunity):
    """A file kept beside the journal; its bytes lie in the storage under owner and SHA-256."""

    key = models.TextField()
    kind = models.TextField()
    name = models.TextField()
    sha256 = models.TextField()

    def __str__(self) -> str:
        return self.name


class Receipt(Owned):
    """What was answered to a submission with an idempotency key, so that a repeat gets the same answer."""

    key = models.CharField(max_length=64)
    at = models.DateTimeField()
    answer = models.JSONField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "key"], name="receipt_key"),)

    def __str__(self) -> str:
        return self.key


class DecisionDraft(models.Model):
    """A decision between offers that is not yet complete; once it is, it is the profile's."""

    owner = models.OneToOneField(User, on_delete=models.CASCADE, related_name="+")
    said = models.JSONField()

    def __str__(self) -> str:
        return f"decision draft of {self.owner_id}"


class SignInLink(Owned):
    """A link that signs its owner in once; only the SHA-256 of its secret is kept."""

    secret_sha256 = models.CharField(max_length=64, unique=True)
    expires = models.DateTimeField()
    used = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"sign-in link until {self.expires}"


class Obligation(Owned):
    """Something the background owes: a letter to send, a reminder, a mailbox to look at (DESIGN section 7).

    The row is the truth, whoever works on it: a worker leases it by a token, and only the holder of the token
    writes its result. `kind` and `subject` say what it stands for, once for each owner.
    """

    class State(models.TextChoices):
        """Where an obligation stands."""

        OPEN = "open"
        DONE = "done"
        GIVEN_UP = "given_up"

    kind = models.CharField(max_length=30)
    subject = models.TextField()
    due_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    attempts = models.PositiveIntegerField(default=0)
    token = models.UUIDField(null=True)
    leased_until = models.DateTimeField(null=True)
    trouble = models.TextField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["owner", "kind", "subject"], name="obligation_subject"),
        )
        indexes = (models.Index(fields=["due_at"], name="obligation_open", condition=models.Q(state="open")),)

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"


class MailAccount(models.Model):
    """The one mail account that somebody writes from and hears by. `secret` names the password or the tokens.

    A host that is empty is a server that there is none of: sending alone, or watching alone. `folders` are
    those that are watched, by their name. `authority` names a file of certificates to trust, for the user's
    own server. `trouble` is what went wrong last, in one plain line.
    """

    class Login(models.TextChoices):
        """How the account is signed in to."""

        PASSWORD = "password"  # noqa: S105 -- the name of a way
        OAUTH = "oauth"

    owner = models.OneToOneField(User, on_delete=models.CASCADE, related_name="+")
    name = models.TextField()
    address = models.TextField()
    user = models.TextField()
    login = models.CharField(max_length=8, choices=Login.choices, default=Login.PASSWORD)
    secret = models.TextField()
    smtp_host = models.TextField(default="", blank=True)
    smtp_port = models.PositiveIntegerField(default=465)
    smtp_security = models.CharField(max_length=8, default="tls")
    imap_host = models.TextField(default="", blank=True)
    imap_port = models.PositiveIntegerField(default=993)
    imap_security = models.CharField(max_length=8, default="tls")
    authority = models.TextField(null=True)
    folders = models.JSONField(default=list)
    copies_to_sent = models.BooleanField(default=True)
    into_drafts = models.BooleanField(default=False)
    client_id = models.TextField(default="", blank=True)
    authorization_url = models.TextField(default="", blank=True)
    token_url = models.TextField(default="", blank=True)
    scopes = models.TextField(default="", blank=True)
    trouble = models.TextField(null=True)
    looked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.address


class OutgoingLetter(Owned):
    """A letter on its way out, its bytes frozen before anything connects (DESIGN section 6).

    `queued`: waits until `send_at`. `sending`: somebody is at it, or died at it. `sent`, `refused`, and
    `unknown`, which nothing but its owner sends again. `stands_for` says which letter of the opportunity it
    is. `event` is the key of what was recorded, `content` empty once it is settled for good.
    """

    class State(models.TextChoices):
        """Where a letter stands."""

        QUEUED = "queued"
        SENDING = "sending"
        SENT = "sent"
        REFUSED = "refused"
        UNKNOWN = "unknown"
        IN_DRAFTS = "in_drafts"
        UNDONE = "undone"

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20)
    interview = models.TextField(null=True)
    person = models.TextField(null=True)
    recipient = models.TextField()
    subject = models.TextField()
    text = models.TextField()
    stands_for = models.TextField()
    message_id = models.TextField()
    sender = models.TextField()
    content = models.BinaryField()
    state = models.CharField(max_length=9, choices=State.choices, default=State.QUEUED)
    made = models.DateTimeField()
    send_at = models.DateTimeField()
    settled = models.DateTimeField(null=True)
    reason = models.TextField(null=True)
    event = models.TextField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["owner", "message_id"], name="outgoing_message_id"),
            # One copy of a letter is on its way, or nobody knows about it, at a time.
            models.UniqueConstraint(
                fields=["opportunity", "stands_for"],
                condition=models.Q(state__in=["queued", "sending", "unknown"]),
                name="outgoing_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.state}"


class MailboxPosition(Owned):
    """How far a folder of an account has been read."""

    account = models.ForeignKey(MailAccount, on_delete=models.CASCADE, related_name="positions")
    folder = models.TextField()
    uid_validity = models.BigIntegerField()
    last_uid = models.BigIntegerField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["account", "folder"], name="position_folder"),)

    def __str__(self) -> str:
        return self.folder


class SeenMessage(Owned):
    """A message that belongs to an opportunity, by the SHA-256 of its Message-ID, and what became of it.

    No other message leaves a trace, and of this one only what its owner is shown: who wrote, when, what it
    was taken for and why.
    """

    class State(models.TextChoices):
        """What became of a message."""

        APPLIED = "applied"
        ASKED = "asked"
        DISMISSED = "dismissed"
        NOTHING = "nothing"

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, null=True, related_name="+")
    message_sha256 = models.CharField(max_length=64)
    at = models.DateTimeField()
    sender = models.TextField()
    subject = models.TextField()
    judged = models.JSONField(default=dict)
    state = models.CharField(max_length=9, choices=State.choices)
    event = models.TextField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "message_sha256"], name="seen_message"),)
        indexes = (models.Index(fields=["owner"], name="seen_asked", condition=models.Q(state="asked")),)

    def __str__(self) -> str:
        return f"{self.state} {self.at}"


class CalendarFeed(Owned):
    """A secret address at which a calendar finds the plan; only the SHA-256 of its secret is kept.

    `etag` names what was last built for it, of the journal's state `built_of`; it holds from `holds_from` to
    before `holds_until`.
    """

    name = models.TextField()
    secret_sha256 = models.CharField(max_length=64, unique=True)
    details = models.BooleanField(default=False)
    made = models.DateTimeField()
    etag = models.TextField(null=True)
    built_of = models.TextField(null=True)
    holds_from = models.DateTimeField(null=True)
    holds_until = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name


class CalendarEntry(Owned):
    """What the calendars of its owner were last told of an action; rows stay, so that `sequence` only grows.

    `said` is the entry itself. `pushed_sequence` and `pushed_etag` are what the CalDAV server has of it.
    """

    action = models.TextField()
    uid = models.UUIDField(unique=True)
    sequence = models.PositiveIntegerField(default=0)
    changed = models.DateTimeField()
    cancelled = models.DateTimeField(null=True)
    said = models.JSONField()
    pushed_sequence = models.PositiveIntegerField(null=True)
    pushed_etag = models.TextField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "action"], name="calendar_entry_action"),)

    def __str__(self) -> str:
        return f"{self.action} {self.sequence}"


class CalendarAccount(models.Model):
    """A calendar on a CalDAV server of the owner's; its password is kept elsewhere."""

    owner = models.OneToOneField(User, on_delete=models.CASCADE, related_name="+")
    url = models.TextField()
    user = models.TextField()
    details = models.BooleanField(default=False)
    pushed = models.DateTimeField(null=True)
    trouble = models.TextField(null=True)

    def __str__(self) -> str:
        return self.url


class ReminderSettings(models.Model):
    """By which ways reminders come, and the hours in which none does (the candidate's own clock)."""

    owner = models.OneToOneField(User, on_delete=models.CASCADE, related_name="+")
    mail = models.BooleanField(default=False)
    notify = models.BooleanField(default=False)
    quiet_from = models.TimeField()
    quiet_until = models.TimeField()
    trouble = models.TextField(null=True)

    def __str__(self) -> str:
        return f"quiet from {self.quiet_from} to {self.quiet_until}"


class Reminder(Owned):
    """A message to the candidate: made before it is due, delivered once for each `key`.

    `told` are the actions it names, `made_of` the state of the journal it was made of, `by` the ways by which
    it has gone out. `uid` tells what shows it that a second delivery is the same message.
    """

    key = models.TextField()
    uid = models.UUIDField(unique=True)
    due_at = models.DateTimeField()
    text = models.TextField()
    told = models.JSONField(default=list)
    made_of = models.TextField()
    by = models.JSONField(default=list)
    delivered = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["owner", "key"], name="reminder_key"),)

    def __str__(self) -> str:
        return self.key
