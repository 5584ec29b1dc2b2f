/// The pages.
