"""How sure a number is, as JSON tells it: it follows from what was found and the least that is proven."""


def of(found, least):
    if least is None:
        return {"word": "unknown", "within": None}
    if least >= found:
        return {"word": "proven", "within": None}
    return {"word": "within", "within": found - least}


def faults(told, found, least):
    """What is wrong with what is told; `within` beside another word is left to taste."""
    own = of(found, least)
    if told["word"] == own["word"] and (own["word"] != "within" or told["within"] == own["within"]):
        return []
    return [f"certainty {told}, which should be {own}"]
