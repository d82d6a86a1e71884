//! The data: 1797 handwritten digits, eight by eight pixels each, from the UCI Machine Learning Repository.

use fastrand::Rng;
use smartcore::dataset::digits;

use crate::network::PIXELS;

/// How many digits are held back for the test.
const TEST: usize = 297;

/// Images of digits and what they show.
pub(crate) struct Digits {
    /// Rows of pixels from 0 to 1.
    pub(crate) images: Vec<[f64; PIXELS]>,
    /// The digits.
    pub(crate) labels: Vec<usize>,
}

impl Digits {
    pub(crate) fn len(&self) -> usize {
        self.labels.len()
    }

    /// The images and the labels at `indices`.
    pub(crate) fn select(&self, indices: &[usize]) -> (Vec<[f64; PIXELS]>, Vec<usize>) {
        indices.iter().map(|&index| (self.images[index], self.labels[index])).unzip()
    }
}

/// Digits to learn from and digits to be tested with, drawn at random.
pub(crate) fn load(rng: &mut Rng) -> (Digits, Digits) {
    let dataset = digits::load_dataset();
    let (images, rest) = dataset.data.as_chunks::<PIXELS>();
    assert!(rest.is_empty(), "images of {PIXELS} pixels");
    let all = Digits {
        images: images.iter().map(|image| image.map(|pixel| f64::from(pixel) / 16.0)).collect(),
        labels: dataset.target.iter().map(|label| *label as usize).collect(),
    };
    let mut order: Vec<usize> = (0..all.len()).collect();
    rng.shuffle(&mut order);
    let (test, training) = order.split_at(TEST);
    let [training, test] = [training, test].map(|indices| {
        let (images, labels) = all.select(indices);
        Digits { images, labels }
    });
    (training, test)
}
