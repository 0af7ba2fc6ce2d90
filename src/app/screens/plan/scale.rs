//! A scale from nothing to a largest figure: where a figure lies on it, and where its marks stand.
//!
//! Separate because months and dollars are drawn alike, in whole numbers.

/// A scale that starts at nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    /// The figure at its end, at least 1.
    pub end: u32,
    /// From one mark to the next.
    step: u32,
}

impl Scale {
    /// A scale with at most `marks` marks beside the first, at one of these distances.
    pub fn new(end: u32, marks: u32, distances: &[u32]) -> Self {
        let end = end.max(1);
        let fits = distances.iter().copied().find(|distance| end / distance <= marks);
        Self { end, step: fits.unwrap_or(end).max(1) }
    }

    /// Months: every one, two, three, six or twelve.
    pub fn months(end: u32) -> Self {
        Self::new(end, 6, &[1, 2, 3, 6, 12])
    }

    /// US dollars.
    pub fn dollars(end: u32) -> Self {
        Self::new(end, 4, &[10_000, 25_000, 50_000, 100_000, 250_000])
    }

    /// Where a figure lies, as an SVG length.
    pub fn at(self, figure: u32) -> String {
        let thousandths = u64::from(figure.min(self.end)) * 1000 / u64::from(self.end);
        format!("{}.{}%", thousandths / 10, thousandths % 10)
    }

    /// The figures that are marked.
    pub fn marks(self) -> impl Iterator<Item = u32> {
        (0..=self.end / self.step).map(move |number| number * self.step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stay_few_and_figures_inside() {
        let marks = |scale: Scale| scale.marks().collect::<Vec<_>>();
        assert_eq!(marks(Scale::months(0)), [0, 1]);
        assert_eq!(marks(Scale::months(14)), [0, 3, 6, 9, 12]);
        assert_eq!(marks(Scale::months(26)), [0, 6, 12, 18, 24]);
        assert_eq!(marks(Scale::months(200)), [0, 200]);
        assert_eq!(marks(Scale::dollars(250_000)), [0, 100_000, 200_000]);
        assert_eq!(Scale::months(26).at(13), "50.0%");
        assert_eq!(Scale::months(3).at(1), "33.3%");
        assert_eq!(Scale::months(3).at(4), "100.0%");
    }
}
