//! A calendar day, given as an ISO date.
//!
//! Separate because the engine knows no clock: every date, today's included, is an input.

/// A calendar day between years 1900 and 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(time::Date);

impl Day {
    /// Parses `YYYY-MM-DD`; anything else, or a day that does not exist, is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |from: usize, to: usize| {
            let digits = &bytes[from..to];
            digits
                .iter()
                .all(u8::is_ascii_digit)
                .then(|| digits.iter().fold(0_u16, |n, d| n * 10 + u16::from(d - b'0')))
        };
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        if year < 1900 {
            return None;
        }
        let month = time::Month::try_from(u8::try_from(month).ok()?).ok()?;
        time::Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok().map(Self)
    }

    /// Days from `earlier` to `self`; negative when `earlier` is later.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0.to_julian_day() - earlier.0.to_julian_day()
    }

    /// Days since the first of January 1970; negative before.
    pub fn since_1970(self) -> i32 {
        const FIRST: i32 = 2_440_588;
        self.0.to_julian_day() - FIRST
    }

    /// The day that many months later, or the last of that month where it has no such day; `None` after the year 9999.
    pub fn months_after(self, months: u32) -> Option<Self> {
        let first = self.first_of_month_after(months)?;
        let (_, _, day) = self.0.to_calendar_date();
        let (year, month, _) = first.0.to_calendar_date();
        time::Date::from_calendar_date(year, month, day.min(month.length(year))).ok().map(Self)
    }

    /// The day that many days later; `None` after the year 9999.
    pub fn days_after(self, days: u32) -> Option<Self> {
        self.0.checked_add(time::Duration::days(i64::from(days))).map(Self)
    }

    /// Its calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The last day of its calendar year.
    pub fn end_of_year(self) -> Option<Self> {
        time::Date::from_calendar_date(self.0.year(), time::Month::December, 31).ok().map(Self)
    }

    /// Whether it is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), time::Weekday::Saturday | time::Weekday::Sunday)
    }

    /// The day after; `None` after the year 9999.
    pub fn next(self) -> Option<Self> {
        self.0.next_day().map(Self)
    }

    /// The first day of the month that lies that many whole months later; `None` after the year 9999.
    pub fn first_of_month_after(self, months: u32) -> Option<Self> {
        let (year, month, _) = self.0.to_calendar_date();
        let since = (u32::from(u8::from(month)) - 1).checked_add(months)?;
        let year = year.checked_add(i32::try_from(since / 12).ok()?)?;
        let month = time::Month::try_from(u8::try_from(since % 12 + 1).ok()?).ok()?;
        time::Date::from_calendar_date(year, month, 1).ok().map(Self)
    }

    /// `YYYY-MM-DD`, for programs; for people, a language writes it. There is no `Display`, so that none is shown by accident.
    pub fn iso(self) -> String {
        let (year, month, day) = self.0.to_calendar_date();
        format!("{year:04}-{:02}-{day:02}", u8::from(month))
    }
}
