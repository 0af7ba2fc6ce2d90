//! Numbers, days, months and plural forms as people write them in a language, which is what the browser's `Intl` knows.
//!
//! Separate because `Intl` can be missing, replaced or broken where a site shares its page with the widget. Then, and where
//! there is no browser, everything is written plainly: days as ISO dates, thousands parted by a narrow space.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod browser {
    //! There is none.
    //!
    //! Separate so that nothing else has to know.
    pub(super) fn written(_: &'static str, _: super::Form, _: i64) -> Option<std::rc::Rc<str>> {
        None
    }
}

use crate::engine::{Day, Fraction};

/// A language, by the name under which browsers know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale(pub &'static str);

/// Which form of a noun a number asks for. More than these two has none of the languages here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// As in "1 day".
    One,
    /// As in "2 days".
    Other,
}

/// What is asked of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// A whole number.
    Number,
    /// Tenths.
    Decimal,
    /// A day, by how many it is after the first of 1970.
    Day,
    /// The same, for where there is little room.
    ShortDay,
    /// The month of a day.
    Month,
    /// The same, for where there is little room.
    ShortMonth,
    /// The name of a plural form.
    Plural,
}

/// Numbers from here on are parted; below, the digits are the whole number in every language here.
const PARTED: u64 = 1000;

impl Locale {
    /// A whole number.
    pub fn number(self, number: impl TryInto<i64>) -> String {
        self.whole(number.try_into().unwrap_or(i64::MAX))
    }

    fn whole(self, number: i64) -> String {
        let digits = number.to_string();
        if number.unsigned_abs() < PARTED {
            return digits;
        }
        let is_the_same = |text: &str| digits_of(text).eq(digits_of(&digits));
        match browser::written(self.0, Form::Number, number) {
            Some(text) if is_the_same(&text) => text.to_string(),
            _ => parted(&digits),
        }
    }

    /// An exact fraction.
    pub fn fraction(self, fraction: Fraction) -> String {
        [&self.whole(*fraction.numer()), "/", &self.whole(*fraction.denom())].concat()
    }

    /// A number that is not negative, with one decimal.
    pub fn tenths(self, tenths: u64) -> String {
        let parted = browser::written(self.0, Form::Decimal, 11);
        let mark =
            parted.as_deref().and_then(|text| text.strip_prefix('1')?.strip_suffix('1')).unwrap_or(".");
        [&self.number(tenths / 10), mark, &(tenths % 10).to_string()].concat()
    }

    /// A day with the name of its month.
    pub fn day(self, day: Day) -> String {
        self.dated(Form::Day, day).unwrap_or_else(|| day.iso())
    }

    /// A day, for where there is little room.
    pub fn short_day(self, day: Day) -> String {
        self.dated(Form::ShortDay, day).unwrap_or_else(|| day.iso())
    }

    /// The month of a day, for where there is little room.
    pub fn short_month(self, day: Day) -> String {
        self.dated(Form::ShortMonth, day).unwrap_or_else(|| month_of(&day.iso()).to_owned())
    }

    /// A date as texts for programs write it: a day, a month, or words that end in one. Anything else stays as it is.
    pub fn date(self, text: &str) -> String {
        let last = text.rfind(' ').map_or(0, |space| space + 1);
        let (before, last) = text.split_at(last);
        let said = match (Day::parse(last), Day::parse(&[last, "-01"].concat())) {
            (Some(day), _) => self.day(day),
            (None, Some(day)) => self.dated(Form::Month, day).unwrap_or_else(|| last.to_owned()),
            (None, None) => last.to_owned(),
        };
        [before, &said].concat()
    }

    fn dated(self, form: Form, day: Day) -> Option<String> {
        let text = browser::written(self.0, form, day.since_1970().into())?;
        text.contains(day.iso().get(..4)?).then(|| text.to_string())
    }

    /// The form that a number asks of its noun.
    pub fn plural(self, number: impl TryInto<i64>) -> Plural {
        self.form(number.try_into().unwrap_or(i64::MAX))
    }

    fn form(self, number: i64) -> Plural {
        let is_one = match browser::written(self.0, Form::Plural, number).as_deref() {
            Some("one") => true,
            Some("other") => false,
            _ => number == 1,
        };
        if is_one { Plural::One } else { Plural::Other }
    }
}

fn digits_of(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(char::is_ascii_digit)
}

/// Digits in groups of three, with a space between that no line breaks at: it means the same in every language.
fn parted(digits: &str) -> String {
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        let is_at_group = (digits.len() - position).is_multiple_of(3);
        if is_at_group && text.ends_with(|before: char| before.is_ascii_digit()) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

fn month_of(iso: &str) -> &str {
    iso.get(..7).unwrap_or(iso)
}

#[cfg(test)]
mod tests {
    use super::{Locale, Plural};
    use crate::engine::Day;

    const LOCALES: [Locale; 2] = [Locale("en"), Locale("id")];

    #[test]
    fn without_a_browser_numbers_are_digits_and_large_ones_are_parted_by_a_space() {
        for locale in LOCALES {
            let numbers = [0, 7, 999, 1_000, 70_000, 1_230_000, -999, -1_000, i64::MIN];
            assert_eq!(
                numbers.map(|number| locale.number(number).replace('\u{202f}', " ")),
                [
                    "0",
                    "7",
                    "999",
                    "1 000",
                    "70 000",
                    "1 230 000",
                    "-999",
                    "-1 000",
                    "-9 223 372 036 854 775 808"
                ]
            );
            assert_eq!(locale.number(u64::MAX), locale.number(i64::MAX), "as far as a number goes");
            let tenths =
                [0, 5, 125, 10_000, 12_345].map(|tenths| locale.tenths(tenths).replace('\u{202f}', " "));
            assert_eq!(tenths, ["0.0", "0.5", "12.5", "1 000.0", "1 234.5"]);
        }
    }

    #[test]
    fn without_a_browser_dates_are_those_that_programs_read() {
        for locale in LOCALES {
            let written = Day::parse("2026-11-22")
                .map(|day| [locale.day(day), locale.short_day(day), locale.short_month(day)]);
            assert_eq!(written, Some(["2026-11-22", "2026-11-22", "2026-11"].map(str::to_owned)));
            for text in [
                "2026-11-22",
                "2026-11",
                "2026",
                "",
                " ",
                "undated",
                "as in force on 2026-07-01",
                "2026-13-01",
            ] {
                assert_eq!(locale.date(text), text);
            }
        }
    }

    #[test]
    fn without_a_browser_one_is_one() {
        for locale in LOCALES {
            assert_eq!(
                [0, 1, 2, 21].map(|number| locale.plural(number) == Plural::One),
                [false, true, false, false]
            );
        }
    }
}
