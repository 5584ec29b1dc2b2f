"""A member's pages, on a phone without scripts and on a laptop."""

from story import story

PAGES = {"/me": "shifts", "/wishes": "wishes", "/swaps": "swaps", "/team": "team", "/mine": "mine",
         "/mine/leave": "leave", "/mine/held": "held"}
MEMBER = "VIG-03"


def look_at_all(world, page, device):
    world.sign_in(page, MEMBER)
    for path, name in PAGES.items():
        assert page.goto(path).ok, path
        world.stands(page)
        world.shot(page, f"{name} {device}")


@story
def all_pages_on_a_phone_without_scripts(world):
    look_at_all(world, world.phone(js=False), "phone")


@story
def all_pages_on_a_laptop(world):
    look_at_all(world, world.laptop(), "laptop")


@story
def all_pages_in_english(world):
    look_at_all(world, world.phone(language="en"), "english")


@story(fresh=True)
def a_wish_is_handed_in_and_taken_back(world):
    page = world.phone(js=False)
    world.sign_in(page, MEMBER)
    page.goto("/wishes")
    days = page.locator("input[name=day]")
    for number in (20, 21, 30):
        days.nth(number).check()
    page.locator("#ask").get_by_role("radio").first.check()
    page.locator("button[value=wish]").click()
    assert page.locator("#notice.done").count() == 1, "nothing is said of what was handed in"
    world.stands(page)
    world.shot(page, "handed in")
    rows = page.locator("#wishes li")
    before = rows.count()
    rows.last.locator("button").click()
    assert page.locator("#wishes li").count() == before - 1


@story(fresh=True)
def ticked_days_are_counted_by_the_script(world):
    page = world.phone()
    world.sign_in(page, MEMBER)
    page.goto("/wishes")
    page.locator("legend button").nth(2).click()
    assert page.locator("input[name=day]:checked").count() == 7
    assert "7" in page.locator("#ticked").inner_text()
    world.stands(page)
    world.shot(page, "week ticked")


@story(fresh=True)
def a_calendar_link_is_shown_once(world):
    page = world.phone(js=False)
    world.sign_in(page, MEMBER)
    page.goto("/mine")
    page.locator("form[action='/mine/feed'] button").click()
    link = page.locator("#f-link").input_value()
    world.stands(page)
    world.shot(page, "calendar link")
    answer = page.request.get(link)
    assert answer.ok and answer.headers["content-type"].startswith("text/calendar")
    again = page.request.get(link, headers={"If-None-Match": answer.headers["etag"]})
    assert again.status == 304
    page.goto("/mine")
    assert link not in page.content()
    assert page.request.get(link[:-1] + ("A" if link[-1] != "A" else "B")).status == 404


@story
def of_others_there_is_nothing(world):
    page = world.phone(js=False)
    world.sign_in(page, MEMBER)
    assert page.goto("/wishes/W999/why").status == 404
    assert page.goto("/today").status in (403, 404)
