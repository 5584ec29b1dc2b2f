"""The leader's roster: by keyboard, judged while choosing, and together with others."""

from story import story

LEADER, PUBLISHED = "leider-heem-team", "leider-heemzorg"
SOON_MS = 2_000


def at_roster(world, person=LEADER, page=None):
    page = world.sign_in(page or world.laptop(), person).context.new_page()
    with page.expect_response(lambda each: "/roster/rows" in each.url):
        page.goto("/roster")
    return page


def cell(page, person, column):
    """Someone's day, counted from the first of the period."""
    row = page.locator("#rows tr").filter(has=page.locator("th b", has_text=person)).first
    return row.locator("td").nth(column + 1)


def shown(cell):
    """The codes in a cell without its marks."""
    return cell.evaluate("cell => [...cell.childNodes].filter(n => n.nodeType === 3)"
                         ".map(n => n.data).join('')")


def type_shift(page, person, column, code):
    cell(page, person, column).click()
    page.keyboard.press("Enter")
    page.keyboard.type(code)


def enter(page, status):
    with page.expect_response(lambda each: "/roster/cell" in each.url) as answer:
        page.keyboard.press("Enter")
    assert answer.value.status == status, answer.value.text()
    return answer.value


@story
def stands_on_a_laptop(world):
    page = at_roster(world)
    assert page.locator("#rows tr").count() > 30
    stops = world.stands(page)
    assert sum(role == "gridcell" for role, *_ in stops) == 1, "the grid is one tab stop"
    world.shot(page, "roster")


@story
def stands_on_a_phone(world):
    page = at_roster(world, PUBLISHED, world.phone())
    world.stands(page)
    world.shot(page, "roster")


@story(fresh=True)
def without_scripts_a_form_changes_a_day(world):
    page = world.sign_in(world.laptop(js=False), LEADER)
    page.goto("/roster")
    page.locator("#f-person").select_option("HLP-01")
    page.locator("#f-date").fill("2027-01-05")
    page.locator("#f-shift").select_option("L")
    page.locator("#f-why").fill("afgesproken")
    page.locator("#edit button.main").click()
    assert "HLP-01" in page.locator("#notice").inner_text(), page.locator("#notice").inner_text()
    assert shown(cell(page, "HLP-01", 1)) == "L"


@story(fresh=True)
def a_shift_is_typed_pinned_and_undone(world):
    page = at_roster(world)
    type_shift(page, "HLP-01", 1, "L")
    assert page.locator(".picker li").first.inner_text().startswith("L ")
    page.locator(".picker .verdict").wait_for()
    answer = page.locator(".picker .verdict").get_attribute("class")
    if "reason" in answer:
        enter(page, 422)
        page.keyboard.type("afgesproken")
    enter(page, 200)
    assert shown(cell(page, "HLP-01", 1)) == "L"
    assert "HLP-01" in page.locator("#said").inner_text()
    with page.expect_response("**/roster/undo"):
        page.keyboard.press("z")
    page.wait_for_function("cell => !cell.isConnected || cell.textContent === ''",
                           arg=cell(page, "HLP-01", 1).element_handle())
    assert shown(cell(page, "HLP-01", 1)) == ""
    pinned = page.locator("#rows td.p").first
    pinned.click()
    with page.expect_response("**/roster/pin"):
        page.keyboard.press("p")
    page.locator("#rows td.x:not(.p):focus").wait_for()
    with page.expect_response("**/roster/undo"):
        page.keyboard.press("Control+z")
    page.locator("#rows td.p:focus").wait_for()
    world.stands(page, but=["422"])


@story(fresh=True)
def the_law_refuses(world):
    page = at_roster(world)
    type_shift(page, "HLP-01", 1, "L")
    page.locator(".picker .verdict").wait_for()
    if "reason" in page.locator(".picker .verdict").get_attribute("class"):
        enter(page, 422)
        page.keyboard.type("afgesproken")
    enter(page, 200)
    type_shift(page, "HLP-01", 2, "V")
    page.locator(".picker .verdict.law").wait_for()
    enter(page, 422)
    assert page.locator(".picker").is_visible()
    world.shot(page, "law")
    page.keyboard.press("Escape")
    assert shown(cell(page, "HLP-01", 2)) == ""
    world.no_console_errors(page, but=["422"])


@story(fresh=True)
def a_published_roster_asks_for_agreement(world):
    page = at_roster(world, PUBLISHED)
    filled = page.locator("#rows td.d").nth(40)
    filled.click()
    page.keyboard.press("Delete")
    page.locator("#judged button").wait_for()
    world.shot(page, "consent")
    for _ in range(2):
        with page.expect_response("**/roster/cell") as answer:
            if page.locator("#judged input").count():
                page.locator("#judged input").fill("ruil")
            page.locator("#judged button").click()
        if answer.value.status == 200:
            break
    assert answer.value.status == 200, answer.value.text()


@story(fresh=True)
def two_leaders_see_each_other(world):
    one, other = at_roster(world), at_roster(world)
    type_shift(one, "HLP-02", 3, "SCH")
    one.locator(".picker .verdict").wait_for()
    type_shift(other, "HLP-02", 3, "OVL")
    other.locator(".picker .verdict").wait_for()
    first = enter(one, 200) if "fine" in one.locator(".picker .verdict").get_attribute("class") \
        else reasoned(one)
    assert first.status == 200
    other.wait_for_function(
        "() => document.querySelector('td.changed')?.textContent.startsWith('SCH')",
        timeout=SOON_MS)
    assert LEADER in other.locator("#said").inner_text()
    # What was chosen before the other's change came is not written over it.
    with other.expect_response("**/roster/cell") as answer:
        other.keyboard.press("Enter")
    assert answer.value.status in (409, 422), answer.value.text()
    if answer.value.status == 422:
        other.keyboard.type("toch")
        enter(other, 409)
    assert shown(cell(other, "HLP-02", 3)) == "SCH"
    world.no_console_errors(other, but=["409", "422"])


def reasoned(page):
    enter(page, 422)
    page.keyboard.type("afgesproken")
    return enter(page, 200)


@story(fresh=True)
def who_can_take_an_open_shift(world):
    page = at_roster(world)
    page.locator("tr.need td.open").nth(10).click()
    page.locator("#candidates li").first.wait_for()
    world.shot(page, "candidates")
    world.stands(page)
    with page.expect_response("**/roster/cell") as answer:
        page.locator("#candidates li button").first.click()
    assert answer.value.status in (200, 422)


@story
def a_print_has_its_looks(world):
    page = world.sign_in(world.laptop(), PUBLISHED).context.new_page()
    for path in ("/roster/print", "/roster/print?week=all"):
        assert page.goto(path).ok
        world.no_console_errors(page)
    world.shot(page, "print")
