"""The questions of a weighing, one form each; what each answers goes into the draft of the decision."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.forms import BoundField
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from afterview.core.offers.draft import (
    KEEP_SEARCHING,
    PRESENT_JOB,
    DecisionDraft,
    DraftAlternative,
    DraftCriterion,
    new_id,
)
from afterview.core.offers.proposals import CRITERIA
from afterview.web.templatetags.figures import number

_SHORT = 120
_OWN = 2
Posted = QueryDict | None
_MUST_HAVES = 5
_LARGEST = 1e12


class _Number(forms.FloatField):
    """A number; the browser may send any step."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        widget = forms.NumberInput(attrs={"step": "any", "class": "short", "inputmode": "decimal"})
        super().__init__(min_value=-_LARGEST, max_value=_LARGEST, widget=widget, **kwargs)


class AlternativesForm(forms.Form):
    """Between what there is to choose: the offers, to keep searching, the present job, something else."""

    chosen = forms.MultipleChoiceField(
        label=later("Choose between"), widget=forms.CheckboxSelectMultiple, required=False
    )

    def __init__(
        self,
        draft: DecisionDraft,
        proposed: Sequence[DraftAlternative],
        posted: Posted = None,
    ) -> None:
        known = {a.id for a in draft.alternatives}
        listed = (*draft.alternatives, *(a for a in proposed if a.id not in known))
        self._listed = {a.id: a for a in listed}
        usual = [a.id for a in draft.alternatives] or [a.id for a in proposed if a.id != PRESENT_JOB.id]
        super().__init__(posted, initial={"chosen": usual})
        field = self.fields["chosen"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = [(a.id, a.name) for a in listed]
        for place in range(1, _OWN + 1):
            self.fields[f"own{place}"] = _own(place)

    def clean(self) -> dict[str, Any]:
        """Two at least, one of them what is there without any offer."""
        chosen = self.cleaned_data.get("chosen", [])
        if not {KEEP_SEARCHING.id, PRESENT_JOB.id} & set(chosen):
            raise forms.ValidationError(
                _("Keep “Keep searching” or the present job among them: one of these is always there.")
            )
        if len(self.alternatives()) < 2:
            raise forms.ValidationError(_("Choose two at least."))
        return self.cleaned_data

    def alternatives(self) -> list[DraftAlternative]:
        """What was chosen, the user's own last."""
        taken = set(self._listed)
        found = [self._listed[id_] for id_ in self.cleaned_data.get("chosen", [])]
        for name in _stated(self, "own", _OWN):
            id_ = new_id(name, taken)
            taken.add(id_)
            found.append(DraftAlternative(id=id_, name=name))
        return found


class GutForm(forms.Form):
    """Which one they would take, before anything is weighed."""

    gut = forms.ChoiceField(label=later("Your first choice"), widget=forms.RadioSelect, required=False)

    def __init__(self, draft: DecisionDraft, posted: Posted = None) -> None:
        super().__init__(posted, initial={"gut": draft.gut or ""})
        field = self.fields["gut"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = [*((a.id, a.name) for a in draft.alternatives), ("", _("I have none"))]


class MustHavesForm(forms.Form):
    """Without what an alternative is out, whatever else it offers."""

    def __init__(self, draft: DecisionDraft, posted: Posted = None) -> None:
        super().__init__(posted)
        known = [m.text for m in draft.must_haves]
        for place in range(1, max(_MUST_HAVES, len(known) + 1) + 1):
            self.fields[f"must{place}"] = forms.CharField(
                label=_("Must-have %(number)d") % {"number": place},
                max_length=_SHORT,
                required=False,
                initial=known[place - 1] if place <= len(known) else "",
            )

    def texts(self) -> list[str]:
        """What was stated."""
        return _stated(self, "must", len(self.fields))


class MustForm(forms.Form):
    """Which alternatives have a must-have."""

    def __init__(self, draft: DecisionDraft, must_have: str, posted: Posted = None) -> None:
        super().__init__(posted)
        said = {True: "yes", False: "no", None: ""}
        for alternative in draft.alternatives:
            answer = alternative.must.get(must_have)
            self.fields[alternative.id] = forms.ChoiceField(
                label=alternative.name,
                choices=(("yes", _("yes")), ("no", _("no")), ("", _("not known yet"))),
                widget=forms.RadioSelect,
                required=False,
                initial=said[answer if isinstance(answer, bool) else None],
            )

    def answers(self) -> dict[str, bool | None]:
        """True, false or None by alternative."""
        said = {"yes": True, "no": False}
        return {id_: said.get(answer) for id_, answer in self.cleaned_data.items()}


class CriteriaForm(forms.Form):
    """By what they are weighed: the seven criteria of the advice, and free ones."""

    chosen = forms.MultipleChoiceField(
        label=later("Weigh by"), widget=forms.CheckboxSelectMultiple, required=False
    )

    def __init__(self, draft: DecisionDraft, posted: Posted = None) -> None:
        proposed = [DraftCriterion(id=c.id, name=c.name, unit=c.unit) for c in CRITERIA]
        named = {c.id for c in CRITERIA}
        listed = (*proposed, *(c for c in draft.criteria if c.id not in named))
        self._listed = {c.id: c for c in listed}
        super().__init__(posted, initial={"chosen": [c.id for c in draft.criteria]})
        asks = {c.id: c.asks for c in CRITERIA}
        field = self.fields["chosen"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = [(c.id, f"{c.name}: {asks[c.id]}" if c.id in asks else c.name) for c in listed]
        for place in range(1, _OWN + 1):
            self.fields[f"own{place}"] = _own(place)

    def criteria(self) -> list[DraftCriterion]:
        """What was chosen, the user's own last."""
        taken = set(self._listed)
        found = [self._listed[id_] for id_ in self.cleaned_data["chosen"]]
        for name in _stated(self, "own", _OWN):
            id_ = new_id(name, taken)
            taken.add(id_)
            found.append(DraftCriterion(id=id_, name=name))
        return found


class AnchorsForm(forms.Form):
    """The worst and the best that may come on a criterion, and their unit."""

    worst = _Number(label=later("The worst you would consider"))
    best = _Number(label=later("The best you can imagine"))
    unit = forms.CharField(label=later("Counted in"), max_length=_SHORT, required=False)

    def __init__(self, criterion: DraftCriterion, posted: Posted = None) -> None:
        stated = {"worst": criterion.worst, "best": criterion.best, "unit": criterion.unit}
        super().__init__(posted, initial=stated)
        self.fields["unit"].help_text = _(
            "For example “USD a year”, “minutes a day”, “points out of 10”. Where less is better, the worst "
            "is the larger number."
        )


class ValuesForm(forms.Form):
    """What each alternative has on one criterion."""

    def __init__(
        self,
        draft: DecisionDraft,
        criterion: str,
        hints: Mapping[str, tuple[float, str]],
        posted: Posted = None,
    ) -> None:
        super().__init__(posted)
        for alternative in draft.alternatives:
            hint = hints.get(alternative.id)
            self.fields[alternative.id] = _Number(
                label=alternative.name,
                initial=alternative.values.get(criterion),
                help_text=_("By its terms %(amount)s %(currency)s a year, over four years.")
                % {"amount": f"{hint[0]:,.0f}", "currency": hint[1]}
                if hint
                else "",
            )


class OrderForm(forms.Form):
    """Which criterion counts most, which next."""

    def __init__(self, draft: DecisionDraft, posted: Posted = None) -> None:
        super().__init__(posted)
        places = [(str(n), str(n)) for n in range(1, len(draft.criteria) + 1)]
        for place, criterion in enumerate(draft.criteria, 1):
            self.fields[criterion.id] = forms.ChoiceField(
                label=criterion.name, choices=places, initial=str(place), help_text=_way(criterion)
            )

    def clean(self) -> dict[str, Any]:
        """Each place once."""
        places = list(self.cleaned_data.values())
        twice = sorted({p for p in places if places.count(p) > 1}, key=int)
        if twice:
            raise forms.ValidationError(
                _("Give each place to one of them: place %(places)s is taken twice.")
                % {"places": ", ".join(twice)}
            )
        return self.cleaned_data

    def ranked(self) -> list[str]:
        """The ids of the criteria, most important first."""
        return sorted(self.cleaned_data, key=lambda id_: int(self.cleaned_data[id_]))


class SwingsForm(forms.Form):
    """How much each way from worst to best is worth beside the most important one, which is 100."""

    def __init__(
        self,
        draft: DecisionDraft,
        proposed: Mapping[str, int],
        posted: Posted = None,
    ) -> None:
        super().__init__(posted)
        for criterion in draft.criteria:
            self.fields[criterion.id] = forms.FloatField(
                label=criterion.name,
                min_value=0,
                max_value=100,
                initial=proposed[criterion.id],
                help_text=_way(criterion),
                widget=forms.NumberInput(attrs={"class": "short", "step": "any"}),
            )

    def clean(self) -> dict[str, Any]:
        """One of them is the measure."""
        if not self.errors and max(self.cleaned_data.values()) != 100:
            raise forms.ValidationError(_("Give 100 to the most important one: the others stand beside it."))
        return self.cleaned_data


class WaitingForm(forms.Form):
    """What each process may bring, on the scale of the totals."""

    def __init__(
        self,
        offers: Sequence[tuple[str, str]],
        processes: Sequence[tuple[str, str, float | None]],
        nothing: float | None,
        posted: Posted = None,
    ) -> None:
        super().__init__(posted)
        self._processes = [id_ for id_, _company, _forecast in processes]
        self.fields["offer"] = forms.ChoiceField(label=_("The offer to answer"), choices=list(offers))
        self.fields["nothing"] = _share(
            _("To have neither, 0 to 100"), None if nothing is None else round(nothing, 1)
        )
        for id_, company, forecast in processes:
            chance = None if forecast is None else round(100 * forecast)
            self.fields[f"chance-{id_}"] = _share(
                _("%(company)s: chance of an offer, in 100") % {"company": company}, chance
            )
            self.fields[f"value-{id_}"] = _share(
                _("%(company)s: worth, 0 to 100") % {"company": company}, None
            )

    def rows(self) -> list[tuple[BoundField, BoundField]]:
        """Chance and worth of each process."""
        return [(self[f"chance-{id_}"], self[f"value-{id_}"]) for id_ in self._processes]

    def stated(self) -> dict[str, tuple[float, float]]:
        """Chance (0 to 1) and worth of each process by its id."""
        return {
            id_: (self.cleaned_data[f"chance-{id_}"] / 100, self.cleaned_data[f"value-{id_}"])
            for id_ in self._processes
        }


def _share(label: str, initial: float | None) -> forms.FloatField:
    return forms.FloatField(
        label=label,
        min_value=0,
        max_value=100,
        initial=initial,
        widget=forms.NumberInput(attrs={"class": "short", "step": "any"}),
    )


def _own(place: int) -> forms.CharField:
    label = _("Something of your own") if place == 1 else _("And one more")
    return forms.CharField(label=label, max_length=_SHORT, required=False)


def _stated(form: forms.Form, stem: str, count: int) -> list[str]:
    texts = (str(form.cleaned_data.get(f"{stem}{n}", "")).strip() for n in range(1, count + 1))
    return [text for text in texts if text]


def _way(criterion: DraftCriterion) -> str:
    if criterion.worst is None or criterion.best is None:
        return ""
    unit = f" {criterion.unit}" if criterion.unit else ""
    return _("from %(worst)s to %(best)s%(unit)s") % {
        "worst": number(criterion.worst),
        "best": number(criterion.best),
        "unit": unit,
    }
