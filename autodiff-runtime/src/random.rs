//! Pseudo-random numbers for seeds and directions: the same in every run.

/// Steele, Lea and Flood's SplitMix64 ("Fast splittable pseudorandom number generators", OOPSLA 2014).
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Of a size between a half and one and a half, of either sign: no weight hides what it weighs. A multiple of a 128th, so that it
    /// is exact in any float type.
    pub(crate) fn weight(&mut self) -> f64 {
        let bits = self.bits();
        let size = 0.5 + f64::from((bits >> 57) as u8) / 128.0;
        if bits & 1 == 0 { size } else { -size }
    }

    /// Below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.bits() % bound as u64) as usize
    }
}
