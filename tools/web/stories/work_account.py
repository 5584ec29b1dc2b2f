"""Signing in with the account of one's organisation."""

from story import story


@story(issuer=True)
def signs_in_and_out(world):
    page = world.phone(js=False)
    page.goto("/")
    world.stands(page)
    world.shot(page, "door")
    page.get_by_role("link", name="Inloggen met je werkaccount").click()
    assert page.title() == "Zorggroep"
    page.get_by_label("Account").fill("VIG-03")
    page.get_by_role("button", name="Verder").click()
    page.wait_for_url(f"{world.base}/me")
    page.goto("/mine")
    assert "VIG-03" in page.locator("body").inner_text()
    page.get_by_role("button", name="Uitloggen", exact=True).first.click()
    page.goto("/me")
    assert page.get_by_role("link", name="Inloggen met je werkaccount").is_visible()
    assert "VIG-03" not in world.log()


@story(issuer=True)
def has_no_account_here(world):
    page = world.laptop()
    page.goto("/sign-in")
    page.get_by_label("Account").fill("iemand")
    page.get_by_role("button", name="Verder").click()
    assert page.get_by_text("Je organisatie kent je als iemand").is_visible()
    world.shot(page, "no account")
    world.axe(page)
    world.fits(page)
    world.no_console_errors(page, but=["403"])


@story(issuer=True)
def in_two_windows(world):
    # The later attempt is the one of the browser; the earlier is told to begin again.
    page = world.laptop()
    page.goto("/sign-in")
    first = page.url
    page.goto("/sign-in")
    page.goto(first)
    page.get_by_label("Account").fill("VIG-03")
    page.get_by_role("button", name="Verder").click()
    assert page.get_by_text("begon in een andere browser").is_visible()
    page.get_by_role("link", name="Inloggen met je werkaccount").click()
    page.get_by_label("Account").fill("VIG-03")
    page.get_by_role("button", name="Verder").click()
    page.wait_for_url(f"{world.base}/me")
    world.no_console_errors(page, but=["400"])
