"""Names that the catalogue gives the federal courts' districts and what is counted of gun cases in them."""

from __future__ import annotations

COURTS = "us-judicial-districts"
CASES = "federal_weapons_prosecutions"
CONVICTIONS = "federal_weapons_convictions"
REFERRALS = "federal_weapons_referrals"
PROSECUTORS = "federal_prosecutors"
