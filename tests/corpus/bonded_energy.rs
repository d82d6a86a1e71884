//! Methods of traits, of constants that are the parameters of a model, with differentiable arguments.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
pub trait Potential {
    fn energy(&self, r: f64) -> f64;
}
pub struct Lj {
    eps: f64,
    sigma: f64,
}
pub struct Morse {
    d: f64,
    a: f64,
    r0: f64,
}
#[differentiate(reverse, wrt(r))]

impl Potential for Lj {
    fn energy(&self, r: f64) -> f64 {
        let s6 = (self.sigma / r).powi(6);
        4.0 * self.eps * (s6 * s6 - s6)
    }
}
#[differentiate(reverse, wrt(r))]

impl Potential for Morse {
    fn energy(&self, r: f64) -> f64 {
        let x = 1.0 - (-self.a * (r - self.r0)).exp();
        self.d * x * x
    }
}
#[differentiate(reverse, wrt(pos))]
pub fn bonded_energy(pos: &[[f64; 3]], lj: &Lj, bonds: &[(usize, usize)], bond: &Morse) -> f64 {
    let dist = |a: &[f64; 3], b: &[f64; 3]| a.iter().zip(b).map(|(x, y)| (x - y).powi(2)).sum::<f64>().sqrt();
    let mut e = 0.0;
    for i in 0..pos.len() {
        for j in 0..i {
            let bonded = bonds.contains(&(j, i)) || bonds.contains(&(i, j));
            let r = dist(&pos[i], &pos[j]);
            e += if bonded { bond.energy(r) } else { lj.energy(r) };
        }
    }
    e
}

pub fn check() {
    let l = Lj { eps: 0.5, sigma: 1.1 };
    let m = Morse { d: 2.0, a: 1.3, r0: 1.0 };
    let u = |v: &[f64]| v.chunks(3).map(|c| [c[0], c[1], c[2]]).collect::<Vec<_>>();
    check_flat(
        |v| bonded_energy(&u(v), &l, &[(0, 1)], &m),
        |v, d| {
            let mut dp = u(d);
            let r = bonded_energy_grad(&u(v), &mut dp, &l, &[(0, 1)], &m);
            d.copy_from_slice(&dp.concat());
            r
        },
        &[&[0.0, 0.1, 0.2, 1.0, 0.3, -0.1, 0.4, 1.2, 0.7]],
    );
}
