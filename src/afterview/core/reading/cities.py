"""Cities that people name a clock by ("10:00 Berlin time"), and the IANA zones they keep."""

from __future__ import annotations

import unicodedata
from functools import cache

_BY_ZONE = {
    "Africa/Cairo": "cairo, kairo, le caire, el cairo",
    "Africa/Casablanca": "casablanca",
    "Africa/Johannesburg": "johannesburg, cape town, pretoria, durban, kapstadt, le cap, ciudad del "
    "cabo, johannesburgo",
    "Africa/Lagos": "lagos, abuja",
    "Africa/Nairobi": "nairobi",
    "America/Anchorage": "anchorage",
    "America/Argentina/Buenos_Aires": "buenos aires",
    "America/Bogota": "bogota, medellín",
    "America/Chicago": "chicago, dallas, houston, austin, minneapolis, nashville, new orleans, st. "
    "louis, san antonio, kansas city, milwaukee, memphis, nueva orleans, la nouvelle-orléans",
    "America/Denver": "denver, salt lake city, boulder, albuquerque",
    "America/Detroit": "detroit",
    "America/Edmonton": "calgary, edmonton",
    "America/Halifax": "halifax",
    "America/Lima": "lima",
    "America/Los_Angeles": "los angeles, san francisco, seattle, portland, san diego, san jose, las "
    "vegas, sacramento, palo alto, mountain view, california, kalifornien, californie",
    "America/Mexico_City": "mexico city, ciudad de méxico, cdmx, mexico, mexiko-stadt, mexiko",
    "America/New_York": "new york, nyc, new york city, boston, washington, miami, atlanta, "
    "philadelphia, charlotte, pittsburgh, baltimore, orlando, tampa, raleigh, cleveland, nueva york, "
    "filadelfia, philadelphie",
    "America/Phoenix": "phoenix, tucson, scottsdale, tempe, arizona",
    "America/Santiago": "santiago, santiago de chile",
    "America/Sao_Paulo": "sao paulo, rio de janeiro",
    "America/Toronto": "toronto, montreal, ottawa, québec",
    "America/Vancouver": "vancouver",
    "America/Winnipeg": "winnipeg",
    "Asia/Bangkok": "bangkok",
    "Asia/Dhaka": "dhaka",
    "Asia/Dubai": "dubai, abu dhabi",
    "Asia/Ho_Chi_Minh": "ho chi minh city, saigon",
    "Asia/Hong_Kong": "hong kong, hongkong",
    "Asia/Jakarta": "jakarta",
    "Asia/Jerusalem": "jerusalem, tel aviv, israel",
    "Asia/Karachi": "karachi, lahore, islamabad",
    "Asia/Kolkata": "kolkata, mumbai, new delhi, delhi, bangalore, bengaluru, chennai, hyderabad, "
    "pune, india, indian, neu-delhi, nueva delhi, bombay, indien",
    "Asia/Kuala_Lumpur": "kuala lumpur",
    "Asia/Manila": "manila, philippine, philippines",
    "Asia/Riyadh": "riyadh",
    "Asia/Seoul": "seoul, korea, seúl",
    "Asia/Shanghai": "shanghai, beijing, shenzhen, peking, china, pekín, schanghai",
    "Asia/Singapore": "singapore, singapur, singapour",
    "Asia/Taipei": "taipei",
    "Asia/Tokyo": "tokyo, tokio, osaka, japan, 東京, 日本",
    "Atlantic/Canary": "islas canarias, las palmas, canarias",
    "Atlantic/Reykjavik": "reykjavik",
    "Australia/Adelaide": "adelaide",
    "Australia/Brisbane": "brisbane",
    "Australia/Melbourne": "melbourne",
    "Australia/Perth": "perth",
    "Australia/Sydney": "sydney, canberra, sídney",
    "Europe/Amsterdam": "amsterdam, rotterdam, utrecht, den haag, eindhoven, la haye, the hague, la haya",
    "Europe/Athens": "athens, athen, athènes, atenas",
    "Europe/Belgrade": "belgrade",
    "Europe/Berlin": "berlin, munich, münchen, muenchen, hamburg, frankfurt, cologne, köln, "
    "stuttgart, düsseldorf, leipzig, dresden, nuremberg, nürnberg, hannover, bremen, germany, "
    "german, hambourg, hamburgo, francfort, colonia, mannheim, karlsruhe, bonn, dortmund, deutsch",
    "Europe/Bratislava": "bratislava",
    "Europe/Brussels": "brussels, brüssel, bruxelles, antwerp, gent, bruselas, anvers, antwerpen, amberes",
    "Europe/Bucharest": "bucharest, bukarest, cluj, bucarest",
    "Europe/Budapest": "budapest",
    "Europe/Copenhagen": "copenhagen, kopenhagen, copenhague, kobenhavn, københavn",
    "Europe/Dublin": "dublin, cork, galway, ireland, irlande, irland",
    "Europe/Helsinki": "helsinki",
    "Europe/Istanbul": "istanbul, estambul",
    "Europe/Kyiv": "kyiv, kiev, lviv",
    "Europe/Lisbon": "lisbon, lissabon, lisbonne, lisboa, porto",
    "Europe/London": "london, manchester, edinburgh, bristol, leeds, glasgow, cambridge, oxford, "
    "londres, british, birmingham, belfast, cardiff, édimbourg, edimburgo",
    "Europe/Luxembourg": "luxembourg, luxemburg",
    "Europe/Madrid": "madrid, barcelona, valencia, sevilla, bilbao, málaga, spain, españa, "
    "barcelone, séville, espagne, spanien",
    "Europe/Oslo": "oslo",
    "Europe/Paris": "paris, lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg, france, "
    "straßburg, estrasburgo, niza, rennes, montpellier, grenoble, frankreich, marsella, burdeos",
    "Europe/Prague": "prague, prag, brno, praga",
    "Europe/Riga": "riga",
    "Europe/Rome": "rome, rom, milan, mailand, milano, roma, turin, naples, neapel, nápoles, torino",
    "Europe/Sofia": "sofia",
    "Europe/Stockholm": "stockholm, gothenburg, göteborg, malmö, estocolmo",
    "Europe/Tallinn": "tallinn",
    "Europe/Vienna": "vienna, wien, graz, salzburg, linz, innsbruck, vienne, viena",
    "Europe/Vilnius": "vilnius",
    "Europe/Warsaw": "warsaw, warschau, varsovie, kraków, wroclaw, wrocław, gdansk, varsovia, "
    "cracovie, krakau, cracovia, warszawa",
    "Europe/Zurich": "zurich, geneva, genf, genève, basel, bern, lausanne, zug, ginebra, berne, "
    "berna, bâle, basilea, lausana, luzern, lucerne, schweiz, suisse",
    "Pacific/Auckland": "auckland, wellington, christchurch",
    "Pacific/Honolulu": "honolulu, hawaii",
}


@cache
def _zones() -> dict[str, str]:
    return {_folded(city): zone for zone, cities in _BY_ZONE.items() for city in cities.split(",")}


def _folded(name: str) -> str:
    """A name without marks, in small letters: "París" and "Paris" are one city."""
    plain = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def city_zone(name: str) -> str | None:
    """The IANA zone of the city or country that people mean by the name, if it names one."""
    return _zones().get(_folded(name))
