//! Days of the calendar, and the rounding of fractions on their way to a screen.
//!
//! Separate from the cases: a case is exact and knows neither invalid dates nor rounding.

use crosscheck::engine::{Day, Fraction, percent_floor, percent_nearest, tenths_of_point};

#[test]
fn a_day_is_an_iso_date_that_exists() {
    for text in ["1900-01-01", "2024-02-29", "2000-02-29", "2026-11-22", "9999-12-31"] {
        assert_eq!(Day::parse(text).unwrap().iso(), text);
    }
    for text in [
        "2026-02-29",
        "1900-02-29",
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-04-31",
        "1899-12-31",
        "0000-01-01",
        "26-11-22",
        "2026-1-22",
        "2026-11-2",
        "2026/11/22",
        "20261122",
        "2026-11-22 ",
        " 2026-11-22",
        "2026-11-22T00:00",
        "+026-11-22",
        "-026-11-22",
        "2026-+1-22",
        "２026-1-1",
        "",
        "2026-11-2x",
    ] {
        assert_eq!(Day::parse(text), None, "{text}");
    }
}

#[test]
fn days_are_counted_by_the_calendar() {
    let days = |from: &str, to: &str| Day::parse(to).unwrap().days_since(Day::parse(from).unwrap());
    assert_eq!(days("2026-11-22", "2026-11-22"), 0);
    assert_eq!(days("2025-11-22", "2026-11-22"), 365);
    assert_eq!(days("2023-11-22", "2024-11-22"), 366);
    assert_eq!(days("2026-12-31", "2027-01-01"), 1);
    assert_eq!(days("2026-11-22", "2026-11-21"), -1);
    assert!(Day::parse("2026-11-21") < Day::parse("2026-11-22"));
}

#[test]
fn months_are_counted_across_years() {
    let after = |day: &str, months| Day::parse(day).unwrap().first_of_month_after(months).map(Day::iso);
    assert_eq!(after("2026-11-22", 0).as_deref(), Some("2026-11-01"));
    assert_eq!(after("2026-11-22", 1).as_deref(), Some("2026-12-01"));
    assert_eq!(after("2026-11-22", 2).as_deref(), Some("2027-01-01"));
    assert_eq!(after("2026-12-31", 12).as_deref(), Some("2027-12-01"));
    assert_eq!(after("2027-01-31", 26).as_deref(), Some("2029-03-01"));
    assert_eq!(after("9999-12-31", 0).as_deref(), Some("9999-12-01"));
    assert_eq!(after("9999-12-31", 1), None, "as far as dates go");
    assert_eq!(after("2026-11-22", u32::MAX), None);
}

#[test]
fn a_score_is_rounded_down_and_a_share_to_the_nearest() {
    let of = |numerator, denominator| Fraction::new(numerator, denominator);
    // 996/1000 is 99.6 %: never shown as 100 %, and only 1 is.
    assert_eq!(
        [percent_floor(of(996, 1000)), percent_floor(of(1, 1)), percent_floor(of(0, 1))],
        [99, 100, 0]
    );
    assert_eq!([percent_floor(of(1, 3)), percent_floor(of(2, 3)), percent_floor(of(29, 100))], [33, 66, 29]);
    assert_eq!(
        [percent_nearest(of(2, 3)), percent_nearest(of(1, 3)), percent_nearest(of(1, 200))],
        [67, 33, 1]
    );
    assert_eq!(
        [tenths_of_point(of(1, 48)), tenths_of_point(of(1, 2000)), tenths_of_point(of(-1, 48))],
        [21, 1, -21]
    );
}
