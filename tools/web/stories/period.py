"""One period from wishes to a changed roster, by the people of a team, each on what they use."""

import datetime
import re

from story import story

LEADER, FIRST, SECOND = "leider-heem-team", "HLP-01", "HLP-02"
REASON = "Die week is de helft al vrij."
SOLVED_MS = 60_000
# What the law or a form refuses on the way belongs to the story.
REFUSED = ["400", "409", "422"]


def enter(world, page, person, path):
    """The page of someone at a path."""
    world.sign_in(page, person)
    return look(page, path)


def look(page, path):
    answer = page.goto(path)
    assert answer.ok, f"{path}: {answer.status}"
    return page


def notice(page, kind="done"):
    """What the page says of what was done."""
    box = page.locator("#notice")
    said = box.inner_text()
    assert kind in box.get_attribute("class"), said
    assert "--" not in said, said
    return said


def day(page, number):
    """The box of a day of the period, counted from its first."""
    return page.locator(f"input[name=day] >> nth={number}")


def wish(page, numbers, kind, joker=False):
    for number in numbers:
        day(page, number).check()
    page.locator(f"#ask input[name=kind][value={kind}]").check()
    if joker:
        page.locator("input[name=joker]").check()
    page.locator("button[value=wish]").click()


def draft(page, number, shift):
    day(page, number).check()
    page.locator("#f-shift").select_option(shift)
    page.locator("button[value=draft]").click()


@story(fresh=True, options=("--solve-seconds", "6"))
def from_wishes_to_a_changed_roster(world):
    phones = {each: world.phone(js=False) for each in (FIRST, SECOND)}
    laptop = world.laptop()
    own_roster(world, phones)
    our_roster(world, phones, laptop)
    open_shifts(world, phones[FIRST])
    final_roster(world, laptop)
    made_known(world, phones[FIRST])
    a_shift_changes_hands(world, laptop)
    someone_is_away(world, laptop)
    manager(world)
    invited(world, laptop)
    for person in phones:
        assert person not in world.log(), "the log names someone"


def own_roster(world, phones):
    first, second = phones.values()
    enter(world, first, FIRST, "/wishes")
    assert first.locator(".meter").count(), "no meter of one's hours"
    assert first.locator(".days .open").count(), "no need"
    wish(first, (5, 6), "unavailable", joker=True)
    assert "joker" in notice(first), notice(first)
    draft(first, 1, "L")
    notice(first)
    draft(first, 2, "V")
    said = notice(first, "refused")
    assert "rust" in said, said
    world.stands(first, but=REFUSED)
    world.shot(first, "law")
    world.sign_in(second, SECOND)
    look(second, "/wishes")
    wish(second, (20, 21), "desired")
    notice(second)
    draft(second, 8, "L")
    notice(second)


def our_roster(world, phones, laptop):
    world.set_clock(laptop, "Ons rooster")
    for number, (person, page) in enumerate(phones.items()):
        enter(world, page, person, "/wishes")
        wish(page, (30 + number,), "undesired")
        assert "teamleider" in notice(page), notice(page)
        world.stands(page, but=REFUSED)
    first, second = phones.values()
    day(first, 1).check()
    first.locator("button[value=free]").click()
    freed = notice(first)
    enter(world, laptop, LEADER, "/today")
    world.stands(laptop, but=REFUSED)
    world.shot(laptop, "today")
    if "teamleider" in freed:
        item = laptop.locator("#requests ul.rows > li").filter(
            has_text=FIRST).filter(has=laptop.locator(".effect"))
        assert item.count(), "the effect of a request is not shown"
        item.first.get_by_role("button", name="Goedkeuren").click()
        notice(laptop)
    rows = laptop.locator("#requests ul.rows > li")
    rows.filter(has_text=FIRST).first.get_by_role("button", name="Goedkeuren").click()
    notice(laptop)
    refused = rows.filter(has_text=SECOND).first
    refused.get_by_role("button", name="Afwijzen").click()
    notice(laptop, "refused")
    refused.locator("input[name=why]").fill(REASON)
    refused.get_by_role("button", name="Afwijzen").click()
    notice(laptop)
    assert REASON in look(second, "/me").content(), \
        "no reason is told"
    world.stands(second, but=REFUSED)
    world.shot(second, "refused")


def open_shifts(world, page):
    world.set_clock(page, "open diensten voor eigen medewerkers")
    enter(world, page, FIRST, "/swaps")
    world.stands(page, but=REFUSED)
    page.locator("#open form[action='/swaps/take'] button").first.click()
    notice(page)
    world.shot(page, "taken")


def final_roster(world, page):
    world.set_clock(page, "Definitief rooster")
    enter(world, page, LEADER, "/proposals")
    page.locator("main form[action='/proposals/ask'] button").click()
    page.locator("#proposal").wait_for(timeout=SOLVED_MS)
    world.stands(page, but=REFUSED)
    world.shot(page, "proposal")
    page.locator("form[action='/proposals/accept'] button").click()
    notice(page)
    by_keyboard(world, page)
    publish(world, page, 1)
    look(page, "/roster/print?week=all")
    world.shot(page, "print")


def by_keyboard(world, page):
    with page.expect_response(lambda each: "/roster/rows" in each.url):
        look(page, "/roster")
    page.locator("#rows td.d:not(.p)").first.click()
    with page.expect_response("**/roster/pin") as pinned:
        page.keyboard.press("p")
    assert pinned.value.ok, pinned.value.status
    page.locator("#rows td.p:focus").wait_for()
    page.locator("#rows td.d:not(.p)").nth(1).click()
    with page.expect_response("**/roster/cell") as changed:
        page.keyboard.press("Delete")
    if not changed.value.ok:
        with page.expect_response("**/roster/cell") as changed:
            if page.locator("#judged input").count():
                page.locator("#judged input").fill("afgesproken")
            page.locator("#judged button").click()
    assert changed.value.ok, changed.value.text()
    world.stands(page, but=REFUSED)
    world.shot(page, "roster")


def publish(world, page, version):
    look(page, "/period/publish")
    world.stands(page, but=REFUSED)
    opened = page.locator("form[action='/period/publish'] input[name=open]")
    if opened.count():
        opened.check()
    late = page.locator("form[action='/period/publish'] input[name=why]")
    if late.count():
        late.fill("ziekte van de planner")
    page.locator("form[action='/period/publish'] button").click()
    said = notice(page)
    assert f"Versie {version}" in said, said


def made_known(world, page):
    enter(world, page, FIRST, "/me")
    assert page.locator("main ul.rows li").count(), "no shifts"
    world.stands(page, but=REFUSED)
    world.shot(page, "my shifts")
    look(page, "/mine")
    page.locator("form[action='/mine/feed'] button").click()
    feed = page.request.get(page.locator("#f-link").input_value())
    assert feed.ok and "BEGIN:VEVENT" in feed.text(), feed.status
    world.stands(page, but=REFUSED)


def a_shift_changes_hands(world, laptop):
    giver, taker = world.phone(js=False), world.phone(js=False)
    enter(world, giver, FIRST, "/swaps")
    giver.locator("details:has(form[action='/swaps/offer']) > summary").click()
    offers = giver.locator("form[action='/swaps/offer']")
    offers.nth(2).locator("button").click()
    notice(giver)
    world.stands(giver, but=REFUSED)
    world.shot(giver, "ways to swap")
    colleague = re.search(r"Met (\S+)", giver.locator("main").inner_text()).group(1)
    giver.locator("main form button.main").first.click()
    notice(giver)
    enter(world, taker, colleague, "/swaps")
    world.stands(taker, but=REFUSED)
    taker.locator("form[action='/swaps/accept'] button.main").first.click()
    taken = notice(taker)
    world.shot(taker, "said yes")
    if "beslist" in taken:
        enter(world, laptop, LEADER, "/today")
        laptop.locator("#requests").get_by_role("button", name="Goedkeuren").first.click()
        notice(laptop)


def someone_is_away(world, page):
    enter(world, page, LEADER, "/absence")
    start = re.search(r"week=(\d{4}-\d\d-\d\d)", look(page, "/files").content()).group(1)
    look(page, "/absence")
    page.locator("#f-person").select_option("HLP-03")
    page.locator("#f-from").fill(start)
    end = datetime.date.fromisoformat(start) + datetime.timedelta(days=13)
    page.locator("#f-to").fill(str(end))
    page.locator("form[action='/absence/report'] button").click()
    page.locator(".solution").first.wait_for(timeout=SOLVED_MS)
    world.stands(page, but=REFUSED)
    world.shot(page, "solutions")
    carry = page.locator("form[action='/absence/accept']").first
    carry.locator("input[name=consent]").check()
    carry.get_by_role("button").click()
    notice(page)
    publish(world, page, 2)


def manager(world):
    page = enter(world, world.laptop(), "manager", "/staffing")
    world.stands(page, but=REFUSED)
    for path in ("/mix", "/forecast", "/whatif"):
        look(page, f"{path}?team=heem-team")
        world.stands(page, but=REFUSED)
    page.locator("#f-1-absence-0").fill("9%")
    page.get_by_role("button", name="Vergelijk").click()
    assert page.locator("dl.figures").count() == 2
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV", exact=True).click()
    assert download.value.suggested_filename.endswith(".csv")


def invited(world, laptop):
    enter(world, laptop, LEADER, "/people")
    laptop.locator("form[action='/people/invite'] button").first.click()
    link = laptop.locator("#link").inner_text()
    world.stands(laptop, but=REFUSED)
    path = link[link.index("/in/"):]
    phone = look(world.phone(js=False), path)
    world.stands(phone, but=REFUSED)
    phone.locator("main form button").click()
    assert "/in/" not in phone.url
    assert world.phone(js=False).goto(path).status == 410
