"""What everyone sees first."""

from story import story


@story
def on_a_phone_without_scripts(world):
    page = world.phone(js=False)
    assert page.goto("/").ok
    world.stands(page)
    world.shot(page, "first page")


@story
def on_a_laptop(world):
    page = world.laptop()
    assert page.goto("/").ok
    assert page.locator("html").get_attribute("lang") == world.language
    assert world.stands(page), "nothing can be reached by Tab"
    world.shot(page, "first page")


@story
def in_english(world):
    page = world.phone(language="en")
    assert page.goto("/").ok
    assert page.locator("html").get_attribute("lang") == "en"
    world.stands(page)
