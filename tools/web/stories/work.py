"""The leader's work: phases, requests, proposals, publishing, absence, invitations."""

import datetime
import re

from story import story

# The demo's two leaders: one whose team hands in wishes, one whose roster is made known.
DRAFTING, PUBLISHED = "leider-heem-team", "leider-heemzorg"
FINAL = re.compile("Definitief rooster|Final roster")


def leader(world, name, js=True):
    page = world.laptop(js=js)
    return world.sign_in(page, name)


def notice(page):
    return page.locator("#notice").inner_text()


@story
def all_pages_stand(world):
    for name in (DRAFTING, PUBLISHED):
        page = leader(world, name)
        for path in ("/today", "/period", "/proposals", "/absence", "/people", "/files"):
            assert page.goto(path).ok, path
            world.stands(page)
            world.shot(page, f"{name} {path}")


@story
def on_a_phone_without_scripts(world):
    page = world.phone(js=False)
    world.sign_in(page, PUBLISHED)
    for path in ("/today", "/period", "/proposals", "/absence", "/people", "/files"):
        assert page.goto(path).ok, path
        world.stands(page)
        world.shot(page, f"phone {path}")


@story(fresh=True)
def a_phase_is_set_and_refused_out_of_order(world):
    page = leader(world, DRAFTING)
    page.goto("/period")
    field = page.locator("#moment-team")
    late = page.locator("#moment-final").input_value()
    own = page.locator("#moment-own").input_value()
    field.fill(own[:10] + "T08:00")
    page.locator("form", has=field).get_by_role("button").click()
    assert "08:00" in notice(page)
    page.locator("#moment-team").fill(late[:4] + "-12-31T08:00")
    page.locator("form", has=page.locator("#moment-team")).get_by_role("button").click()
    assert "refused" in page.locator("#notice").get_attribute("class")
    assert "--" not in notice(page)
    world.axe(page)


@story(fresh=True)
def a_proposal_is_watched_stopped_and_taken(world):
    # A session does not outlive the weeks the clock jumps.
    page = world.set_clock(world.laptop(), FINAL)
    world.sign_in(page, DRAFTING)
    page.goto("/proposals")
    page.locator("main form[action='/proposals/ask'] button").click()
    page.locator("progress").wait_for()
    world.axe(page)
    world.shot(page, "busy")
    page.wait_for_function(
        "() => /%/.test(document.querySelector('#progress-text')?.textContent ?? '')",
        timeout=60_000)
    page.locator("form[action='/proposals/stop'] button").click()
    page.locator("#proposal").wait_for(timeout=60_000)
    world.stands(page)
    world.shot(page, "proposal")
    page.locator("form[action='/proposals/accept'] button").click()
    assert "done" in page.locator("#notice").get_attribute("class")
    page.goto("/period/publish")
    world.stands(page)
    world.shot(page, "publish")
    page.locator("form[action='/period/publish'] button").click()
    assert "refused" in page.locator("#notice").get_attribute("class")
    page.locator("#notice button").click()
    again = page.locator("#notice input[name=why]")
    if again.count():
        again.fill("ziekte van de planner")
        page.locator("#notice button").click()
    assert "done" in page.locator("#notice").get_attribute("class"), notice(page)
    world.shot(page, "published")


@story(fresh=True)
def progress_without_scripts(world):
    page = world.set_clock(world.laptop(js=False), FINAL)
    world.sign_in(page, DRAFTING)
    page.goto("/proposals")
    page.locator("main form[action='/proposals/ask'] button").click()
    assert page.locator("noscript meta, meta[http-equiv=refresh]").count() == 1
    page.locator("form[action='/proposals/stop'] button").click()
    page.locator("#proposal").wait_for(timeout=60_000)


@story(fresh=True)
def an_absence_is_repaired(world):
    page = leader(world, PUBLISHED)
    start = re.search(r"week=(\d{4}-\d\d-\d\d)", page.goto("/files").text()).group(1)
    page.goto("/absence")
    page.locator("#f-from").fill(start)
    page.locator("#f-to").fill(str(datetime.date.fromisoformat(start) + datetime.timedelta(days=6)))
    page.locator("form[action='/absence/report'] button").click()
    page.locator(".solution").first.wait_for(timeout=60_000)
    world.stands(page)
    world.shot(page, "solutions")
    forms = page.locator("form[action='/absence/accept']")
    if forms.count():
        forms.first.locator("input[name=consent]").check()
        forms.first.get_by_role("button").click()
        assert "done" in page.locator("#notice").get_attribute("class"), notice(page)


@story
def an_open_shift_is_given(world):
    page = leader(world, DRAFTING)
    page.goto("/period/publish")
    page.locator("details summary").first.wait_for()
    path = page.locator("a[href^='/open/']").first.get_attribute("href")
    assert page.goto(path).ok
    world.stands(page)
    world.shot(page, "candidates")


@story(fresh=True)
def an_invitation_works_once(world):
    page = leader(world, PUBLISHED)
    page.goto("/people")
    page.locator("form[action='/people/invite'] button").first.click()
    link = page.locator("#link").inner_text()
    assert page.locator("svg.qr").count() == 1
    world.stands(page)
    world.shot(page, "invitation")
    path = link[link.index("/in/"):]
    phone = world.phone(js=False)
    phone.goto(path)
    phone.locator("main form button").click()
    assert "/in/" not in phone.url
    other = world.phone(js=False)
    assert other.goto(path).status == 410
    page.goto("/people")
    page.locator("form[action='/people/out'] button").first.click()
    assert "done" in page.locator("#notice").get_attribute("class")
    phone.goto("/me")
    assert phone.locator("form[action='/people/out']").count() == 0


@story
def files_come_down(world):
    page = leader(world, PUBLISHED)
    page.goto("/files")
    for name in ("roster.xlsx", "roster.csv"):
        answer = page.request.get(f"/files/{name}")
        assert answer.ok and "attachment" in answer.headers["content-disposition"], name
        assert len(answer.body()) > 500, name
    assert page.goto("/files/print").ok
    world.shot(page, "print")


@story(fresh=True)
def leave_is_asked_and_decided(world):
    member = world.sign_in(world.phone(js=False), "VIG-03")
    for first in ("2027-03-08", "2027-03-10"):
        member.goto("/mine/leave")
        member.get_by_label("Eerste dag").fill(first)
        member.get_by_role("button", name="Aanvragen", exact=True).click()
        assert "Aangevraagd" in notice(member)
    page = leader(world, DRAFTING, js=False)
    page.goto("/today")
    asked = page.locator("#leave li", has=page.get_by_role("button"))
    assert asked.count() == 2
    world.shot(page, "asked")
    asked.first.get_by_role("button", name="Afwijzen").click()
    # A refusal without a reason is asked for one, in place.
    assert "Geef een reden" in notice(page)
    world.axe(page)
    page.locator("#notice").get_by_label("Reden").fill("te veel verlof die week")
    world.shot(page, "reason")
    page.locator("#notice").get_by_role("button").click()
    assert asked.count() == 1
    asked.first.get_by_role("button", name="Goedkeuren").click()
    assert page.locator("#leave").count() == 0
    member.goto("/mine/leave")
    told = member.locator("main").inner_text()
    assert "te veel verlof die week" in told and "toegekend" in told
    world.stands(member)
    world.shot(member, "decided")
