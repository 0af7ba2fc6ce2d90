//! Exact fractions, and the two ways a fraction becomes a whole percentage on its way to a screen.
//!
//! Separate so that rounding happens in one place only.

/// An exact fraction. Scores lie between 0 and 1; gains and differences may be any size.
pub type Fraction = num_rational::Ratio<i64>;

/// Whole percent, rounded down: what a bound or a score is shown as, so that 99.6 % never reads 100 %.
pub fn percent_floor(value: Fraction) -> i64 {
    (value * 100).floor().to_integer()
}

/// Whole percent, rounded to nearest, halves away from zero: for shares that nobody passes or fails by.
pub fn percent_nearest(value: Fraction) -> i64 {
    (value * 100).round().to_integer()
}

/// Tenths of a percentage point, rounded to nearest, halves away from zero: for gains and contributions, most of
/// which are smaller than one point. 1/48 is 21 tenths, shown as 2.1.
pub fn tenths_of_point(value: Fraction) -> i64 {
    (value * 1000).round().to_integer()
}

/// The mean of a sum over a count; `None` when there is nothing to take the mean of.
pub(super) fn mean(sum: Fraction, count: usize) -> Option<Fraction> {
    match i64::try_from(count) {
        Ok(count) if count > 0 => Some(sum / count),
        _ => None,
    }
}

/// `numerator / denominator` of two counts; `None` when the denominator is zero.
pub(super) fn share(numerator: usize, denominator: usize) -> Option<Fraction> {
    let numerator = i64::try_from(numerator).ok()?;
    mean(Fraction::from_integer(numerator), denominator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_rounded_to_the_nearest_tenth() {
        for (numerator, denominator, tenths) in [
            (1, 48, 21),
            (1, 3, 333),
            (2, 3, 667),
            (1, 2000, 1),
            (1, 2001, 0),
            (1, 1, 1000),
            (0, 1, 0),
            (-1, 48, -21),
        ] {
            assert_eq!(
                tenths_of_point(Fraction::new(numerator, denominator)),
                tenths,
                "{numerator}/{denominator}"
            );
        }
    }
}
