pub fn finite_element_grad(
    stiffness: &[f64],
    d_stiffness: &mut [f64],
    load: &[f64],
    d_load: &mut [f64],
    elements: &[[usize; 2]],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_stiffness, stiffness, "stiffness");
    ::autodiff_runtime::shadow::check(d_load, load, "load");
    let n = load.len();
    let mut k = ::autodiff_runtime::vec![::autodiff_runtime::vec![0.0; n]; n];
    let t = stiffness.len().min(elements.len());
    let stiffness_1 = &stiffness[..t];
    let elements_1 = &elements[..t];
    for i_1 in 0..t {
        let s = stiffness_1[i_1];
        let a = elements_1[i_1][0];
        let b = elements_1[i_1][1];
        k[a][a] += s;
        k[b][b] += s;
        k[a][b] -= s;
        k[b][a] -= s;
    }
    let t_1 = k.len();
    let mut energy: f64 = 0.0;
    for i in 0..t_1 {
        let mut energy_1: f64 = energy;
        for j in 0..k[i].len() {
            let entry = k[i][j];
            energy_1 += 0.5 * load[i] * entry * load[j] * entry;
        }
        energy = energy_1;
    }
    ::autodiff_runtime::shadow::clear(d_load, load);
    let mut d_k = ::autodiff_runtime::shadow::zero_like(&k);
    for i in 0..t_1 {
        let t = k[i].len();
        let sum = if 0 < t {
            let load_1 = &load[..t];
            let k_1 = &k[i][..t];
            let sum = ::autodiff_runtime::sums::sum(
                0..t,
                |j| {
                    let entry_1 = k_1[j];
                    entry_1 * (entry_1 * load_1[j]) * 0.5
                },
            );
            sum
        } else {
            -0.0
        };
        if 0 < t {
            let load_1 = &load[..t];
            let k_1 = &k[i][..t];
            let d_load_1 = &mut d_load[..t];
            let d_k = &mut d_k[i][..t];
            for j in 0..t {
                let entry_1 = k_1[j];
                let t = load_1[j];
                let t_1 = 0.5 * load[i] * entry_1;
                let t = t_1 * t;
                d_load_1[j] += entry_1 * t_1;
                let d_entry = t + t;
                d_k[j] += d_entry;
            }
        }
        if 0 < t {
            d_load[i] += sum;
        }
    }
    ::autodiff_runtime::shadow::zero(&mut d_stiffness[t..]);
    let elements_1 = &elements[..t];
    let d_stiffness_1 = &mut d_stiffness[..t];
    for i_1 in 0..t {
        let b_1 = elements_1[i_1][1];
        let a_1 = elements_1[i_1][0];
        let d_s = -d_k[b_1][a_1] - d_k[a_1][b_1] + d_k[b_1][b_1] + d_k[a_1][a_1];
        d_stiffness_1[i_1] = d_s;
    }
    energy
}
