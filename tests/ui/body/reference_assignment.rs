use autodiff_runtime::differentiate;
use std::collections::HashMap;

#[differentiate(reverse)]
fn tallied(x: &[f64], classes: &[u32]) -> f64 {
    let mut sums: HashMap<u32, f64> = HashMap::new();
    for (x, class) in x.iter().zip(classes) {
        let sum = sums.entry(*class).or_insert(0.0);
        *sum += x * x;
    }
    sums[&0]
}

fn main() {
    tallied_grad(&[3.0], &mut [0.0], &[0]);
}
