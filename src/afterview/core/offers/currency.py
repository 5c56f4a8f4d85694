"""Whether a unit is money."""

import re
import unicodedata
from functools import cache

# ISO 4217, currencies in use or lately so. Codes for metals, funds, bonds and testing are left out.
_CODES = frozenset(  # one block, to be checked against the standard at a glance
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
    CAD CDF CHF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
    GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO
    NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL
    SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV
    WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL
    """.split()  # noqa: SIM905 -- as above
)


@cache
def is_money(unit: str) -> bool:
    """Whether `unit` has an ISO 4217 code in capitals ("USD a year", "kEUR") or a currency sign ("€")."""
    if any(unicodedata.category(character) == "Sc" for character in unit):
        return True
    return any(code in _CODES for code in re.findall(r"(?<![A-Za-z])k?([A-Z]{3})(?![A-Za-z])", unit))
