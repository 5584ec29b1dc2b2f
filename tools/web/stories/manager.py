"""What a manager does: staffing, the care mix, what-ifs beside each other, the forecast, the account."""

from story import story

PROJECTOR = {"width": 1920, "height": 1080}


def manager(world, page):
    return world.sign_in(page, "manager")


def type_in(page, number, key, text, place=0):
    page.locator(f"#f-{number}-{key}-{place}").fill(text)


@story
def staffing_on_a_phone_without_scripts(world):
    page = manager(world, world.phone(js=False))
    assert page.goto("/staffing").ok
    world.stands(page)
    world.shot(page, "staffing")


@story
def staffing_of_one_week(world):
    page = manager(world, world.laptop())
    assert page.goto("/staffing").ok
    assert page.get_by_role("img").count() > 0
    world.shot(page, "whole period")
    page.locator("#f-week").select_option(index=3)
    page.get_by_role("button", name="Laat zien").click()
    page.wait_for_load_state()
    assert "week=" in page.url
    world.stands(page)
    world.shot(page, "one week")
    page.set_viewport_size(PROJECTOR)
    world.shot(page, "projector")


@story
def care_mix(world):
    page = manager(world, world.laptop())
    assert page.goto("/mix?team=heem-team").ok
    world.stands(page)
    world.shot(page, "mix")
    phone = manager(world, world.phone(js=False))
    assert phone.goto("/mix?team=heem-team").ok
    world.stands(phone)
    world.shot(phone, "mix on a phone")


@story
def what_ifs_side_by_side(world):
    page = manager(world, world.laptop(js=False))
    assert page.goto("/whatif?team=heem-team").ok
    world.stands(page)
    world.shot(page, "empty")
    type_in(page, 1, "name", "Meer verzuim")
    type_in(page, 1, "absence", "9%")
    type_in(page, 2, "staff", "+0,8 fte 4 vanaf 2027-06")
    page.get_by_role("button", name="Vergelijk").click()
    page.wait_for_load_state()
    assert page.locator("dl.figures").count() == 3
    assert page.locator("#f-1-absence-0").input_value() == "9%"
    world.stands(page)
    world.shot(page, "compared")
    page.set_viewport_size(PROJECTOR)
    world.shot(page, "projector")


@story
def what_ifs_on_a_phone(world):
    page = manager(world, world.phone(js=False))
    assert page.goto("/whatif?team=heem-team&1.absence=9%25").ok
    assert page.locator("dl.figures").count() == 2
    world.stands(page)
    world.shot(page, "compared")


@story
def a_wrong_sentence_stays_where_it_was(world):
    page = manager(world, world.laptop(js=False))
    page.goto("/whatif?team=heem-team")
    type_in(page, 1, "name", "Onmogelijk")
    type_in(page, 1, "mix", "-3 9XX")
    page.get_by_role("button", name="Vergelijk").click()
    page.wait_for_load_state()
    assert page.locator("#f-1-mix-0").input_value() == "-3 9XX"
    assert page.locator("#e-f-1-mix-0").inner_text()
    assert page.locator("#f-1-name-0").input_value() == "Onmogelijk"
    world.stands(page, but=["422"])
    world.shot(page, "wrong")


@story
def whom_a_manager_may_not_name(world):
    page = manager(world, world.laptop(js=False))
    page.goto("/whatif?team=heem-team")
    type_in(page, 1, "staff", "-VIG-03")
    page.get_by_role("button", name="Vergelijk").click()
    page.wait_for_load_state()
    assert page.locator(".fault").count() == 1
    assert page.locator("dl.figures").count() == 0
    assert "VIG-03" not in world.log()


@story
def every_example_can_be_read(world):
    page = manager(world, world.laptop(js=False))
    page.goto("/whatif?team=heem-team")
    hints = page.locator("section[aria-labelledby=card-1] .field .hint")
    for index in range(hints.count()):
        hint = hints.nth(index)
        identity = hint.get_attribute("id")
        example = hint.text_content().split(": ", 1)[1].split(", of: ")[0]
        field = page.locator(f"#{identity[2:]}")
        if not field.is_visible():
            page.locator("section[aria-labelledby=card-1] summary").click()
        field.fill(example)
    page.get_by_role("button", name="Vergelijk").click()
    page.wait_for_load_state()
    faults = page.locator(".fault").all_inner_texts()
    assert not faults, faults
    assert page.locator("dl.figures").count() == 2


@story
def forecast_of_the_quarter(world):
    page = manager(world, world.laptop())
    assert page.goto("/forecast?team=heem-team").ok
    world.stands(page)
    world.shot(page, "forecast")
    page.set_viewport_size(PROJECTOR)
    world.shot(page, "projector")
    phone = manager(world, world.phone(js=False))
    assert phone.goto("/forecast?team=heem-team").ok
    world.stands(phone)
    world.shot(phone, "forecast on a phone")


@story
def files_to_keep_and_to_print(world):
    page = manager(world, world.laptop())
    for path in ["/files/staffing.csv", "/files/staffing-excel.csv"]:
        answer = page.request.get(path)
        assert answer.ok and "attachment" in answer.headers["content-disposition"], path
    page.goto("/files/forecast.html?team=heem-team")
    world.no_console_errors(page)
    world.shot(page, "forecast to print")
    page.goto("/whatif?team=heem-team&1.absence=9%25")
    page.get_by_role("button", name="Om te printen").click()
    page.wait_for_load_state()
    assert page.locator(".card").count() == 2
    world.no_console_errors(page)
    world.shot(page, "what-ifs to print")
    page.go_back()
    for name, end in [("CSV", ".csv"), ("JSON", ".json")]:
        with page.expect_download() as download:
            page.get_by_role("button", name=name, exact=True).click()
        assert download.value.suggested_filename.endswith(end)


@story(fresh=True)
def signed_in_on_two_devices(world):
    page = manager(world, world.laptop(js=False))
    other = manager(world, world.phone(js=False))
    page.goto("/account")
    world.stands(page)
    world.shot(page, "account")
    page.get_by_role("button", name="Log overal uit").click()
    page.wait_for_load_state()
    assert other.goto("/account").status == 401


@story
def in_english(world):
    page = manager(world, world.laptop(language="en"))
    for path in ["/staffing", "/mix", "/whatif", "/forecast"]:
        assert page.goto(path).ok, path
    assert page.get_by_text("Seen from").count() > 0
