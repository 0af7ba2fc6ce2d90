//! States and other jurisdictions in which people live, for the notice to the media.
//!
//! Separate because it is a list of names. 45 CFR 160.103 counts the District of Columbia, Puerto Rico, the Virgin Islands, Guam, American
//! Samoa and the Northern Mariana Islands as States, too.

/// A State or jurisdiction, by its position in [`JURISDICTIONS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Jurisdiction(pub u8);

impl Jurisdiction {
    /// Its name; empty where there is none at this position.
    pub fn name(self) -> &'static str {
        JURISDICTIONS.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

/// Their names, in the order of the alphabet.
pub const JURISDICTIONS: [&str; 56] = [
    "Alabama",
    "Alaska",
    "American Samoa",
    "Arizona",
    "Arkansas",
    "California",
    "Colorado",
    "Connecticut",
    "Delaware",
    "District of Columbia",
    "Florida",
    "Georgia",
    "Guam",
    "Hawaii",
    "Idaho",
    "Illinois",
    "Indiana",
    "Iowa",
    "Kansas",
    "Kentucky",
    "Louisiana",
    "Maine",
    "Maryland",
    "Massachusetts",
    "Michigan",
    "Minnesota",
    "Mississippi",
    "Missouri",
    "Montana",
    "Nebraska",
    "Nevada",
    "New Hampshire",
    "New Jersey",
    "New Mexico",
    "New York",
    "North Carolina",
    "North Dakota",
    "Northern Mariana Islands",
    "Ohio",
    "Oklahoma",
    "Oregon",
    "Pennsylvania",
    "Puerto Rico",
    "Rhode Island",
    "South Carolina",
    "South Dakota",
    "Tennessee",
    "Texas",
    "US Virgin Islands",
    "Utah",
    "Vermont",
    "Virginia",
    "Washington",
    "West Virginia",
    "Wisconsin",
    "Wyoming",
];
