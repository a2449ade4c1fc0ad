//! Chance that is the same for the same seed (splitmix64).

pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is at least 1.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.roll() % end
    }

    /// Whether something happens that happens so many times in a hundred.
    pub(crate) fn percent(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    /// One of these; there is at least one.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let place = self.below(of.len() as u64);
        &of[usize::try_from(place).expect("a place in a list")]
    }

    /// One of these names.
    pub(crate) fn name(&mut self, of: &[&'static str]) -> &'static str {
        self.one::<&'static str>(of)
    }

    /// One of these names, seldom the last.
    pub(crate) fn mostly_known(&mut self, of: &[&'static str]) -> &'static str {
        let known = &of[..of.len() - 1];
        if self.percent(95) {
            self.name(known)
        } else {
            self.name(of)
        }
    }

    /// Some of these, none or all included, in their order, now and then one twice.
    pub(crate) fn some<T: Clone>(&mut self, of: &[T]) -> Vec<T> {
        let mut some = Vec::new();
        for value in of {
            for _ in 0..*self.one(&[0, 0, 1, 1, 1, 1, 1, 1, 1, 2]) {
                if self.percent(60) {
                    some.push(value.clone());
                }
            }
        }
        some
    }
}
